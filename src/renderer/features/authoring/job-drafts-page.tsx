import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/client.ts';
import { notify } from '../../ui/toast.tsx';
import { DraftStudio } from './draft-studio.tsx';
import { TakeBar } from './take-bar.tsx';
import { useTakeDraft } from './use-take-draft.ts';

const route = getRouteApi('/shell/jobs/$jobId/drafts');

/** Drafts of a job that is there: versions for platforms, and the posting written anew. */
export const JobDraftsPage = () => {
  const { t } = useTranslation('authoring');
  const { jobId } = route.useParams();
  const { draft: chosen } = route.useSearch();
  const navigate = useNavigate();
  const take = useTakeDraft();
  const job = useQuery(orpc.jobs.get.queryOptions({ input: { id: jobId } })).data;
  const history = useQuery(orpc.authoring.history.queryOptions({ input: { jobId } })).data;
  if (!job || !history) return null;
  const show = (id: string | null): void =>
    void navigate({
      to: '/jobs/$jobId/drafts',
      params: { jobId },
      search: { draft: id ?? undefined },
      replace: true,
    });
  return (
    <DraftStudio
      jobId={jobId}
      brief={[job.title, job.location, t(`jobs:workMode.${job.workMode}`)].filter(Boolean).join(', ')}
      draftId={chosen ?? history[0]?.id ?? null}
      onDraft={show}
      footer={(draft) => (
        <TakeBar
          draft={draft}
          label={t('take.update')}
          hint={t('take.replace')}
          missing={null}
          onTake={async () => {
            await take.asPosting(draft, jobId);
            notify(t('take.updated'));
            await navigate({ to: '/jobs/$jobId/posting', params: { jobId } });
          }}
        />
      )}
    />
  );
};
