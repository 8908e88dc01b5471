import { useMutation } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/client.ts';
import { Page } from '../../app/page.tsx';
import { SaveBar } from '../../app/save-bar.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { notify } from '../../ui/toast.tsx';
import { NewJobStudio } from '../authoring/new-job-studio.tsx';
import { EMPTY_DRAFT, useJobForm } from './job-form.ts';
import { PostingFields } from './posting-fields.tsx';

const route = getRouteApi('/shell/jobs/new');

/** A job written by hand. Once it is there, what it asks for comes next. */
const NewJobForm = () => {
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
  );
};

/** A job from its first line: drafted from a few of them, or written by hand. */
export const NewJobPage = () => {
  const { t } = useTranslation('jobs');
  const { by, draft } = route.useSearch();
  const navigate = useNavigate();
  return (
    <Page
      title={t('new.title')}
      crumbs={
        <Link to="/jobs" className="hover:text-ink">
          {t('title')}
        </Link>
      }
      actions={
        <Segmented
          label={t('authoring:way.label')}
          value={by ?? 'lines'}
          onValue={(way) =>
            void navigate({
              to: '/jobs/new',
              search: way === 'hand' ? { by: way, draft } : { draft },
              replace: true,
            })
          }
          options={[
            { value: 'lines', label: t('authoring:way.lines') },
            { value: 'hand', label: t('authoring:way.hand') },
          ]}
        />
      }
    >
      {by === 'hand' ? (
        <NewJobForm />
      ) : (
        <NewJobStudio
          draftId={draft ?? null}
          onDraft={(id) =>
            void navigate({ to: '/jobs/new', search: { draft: id ?? undefined }, replace: true })
          }
        />
      )}
    </Page>
  );
};
