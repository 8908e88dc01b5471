import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/client.ts';
import { Page } from '../../app/page.tsx';
import { SaveBar } from '../../app/save-bar.tsx';
import { notify } from '../../ui/toast.tsx';
import { EMPTY_DRAFT, useJobForm } from './job-form.ts';
import { PostingFields } from './posting-fields.tsx';

/** A job from its first line. Once it is there, what it asks for comes next. */
export const NewJobPage = () => {
  const { t } = useTranslation('jobs');
  const navigate = useNavigate();
  const form = useJobForm(EMPTY_DRAFT);
  const create = useMutation(orpc.jobs.create.mutationOptions());
  const save = form.handleSubmit(async (draft) => {
    const job = await create.mutateAsync(draft);
    form.reset(draft);
    notify(t('done.created'), { text: job.title });
    await navigate({ to: '/jobs/$jobId/criteria', params: { jobId: job.id }, ignoreBlocker: true });
  });
  return (
    <Page
      title={t('new.title')}
      crumbs={
        <Link to="/jobs" className="hover:text-ink">
          {t('title')}
        </Link>
      }
    >
      <form
        noValidate
        aria-label={t('posting.label')}
        onSubmit={(event) => void save(event)}
        className="flex min-h-0 grow flex-col"
      >
        <PostingFields form={form} isNew />
        <SaveBar
          dirty={form.formState.isDirty}
          saving={form.formState.isSubmitting}
          label={t('new.save')}
          onSave={() => void save()}
          onDiscard={() => void navigate({ to: '/jobs', ignoreBlocker: true })}
        />
      </form>
    </Page>
  );
};
