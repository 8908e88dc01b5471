import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { FilePenLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Job } from '../../../contract/jobs.ts';
import { orpc } from '../../app/client.ts';
import { SaveBar } from '../../app/save-bar.tsx';
import { buttonClass } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { notify } from '../../ui/toast.tsx';
import { draftOf, useJobForm } from './job-form.ts';
import { PostingFields } from './posting-fields.tsx';

const route = getRouteApi('/shell/jobs/$jobId');

const PostingEditor = ({ job }: { job: Job }) => {
  const { t } = useTranslation('jobs');
  const form = useJobForm(draftOf(job));
  const update = useMutation(orpc.jobs.update.mutationOptions());
  const save = form.handleSubmit(async (draft) => {
    const saved = await update.mutateAsync({ id: job.id, patch: draft });
    form.reset(draftOf(saved));
    notify(t('done.saved'));
  });
  return (
    <form
      noValidate
      aria-label={t('posting.label')}
      onSubmit={(event) => void save(event)}
      className="flex min-h-0 grow flex-col"
    >
      <PostingFields
        form={form}
        lead={
          <Link
            to="/jobs/$jobId/drafts"
            params={{ jobId: job.id }}
            className={classNames(buttonClass(), 'justify-self-start')}
          >
            <FilePenLine aria-hidden="true" className="size-3.5" />
            {t('authoring:posting.drafts')}
          </Link>
        }
      />
      <SaveBar
        dirty={form.formState.isDirty}
        saving={form.formState.isSubmitting}
        label={t('posting.save')}
        {...(job.applicants > 0 ? { hint: t('posting.rescore') } : {})}
        onSave={() => void save()}
        onDiscard={() => form.reset(draftOf(job))}
      />
    </form>
  );
};

/** What the world reads of a job, and its facts. */
export const PostingPage = () => {
  const { jobId } = route.useParams();
  const job = useQuery(orpc.jobs.get.queryOptions({ input: { id: jobId } })).data;
  return job ? <PostingEditor key={job.id} job={job} /> : null;
};
