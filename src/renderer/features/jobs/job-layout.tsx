import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, Outlet, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Job } from '../../../contract/jobs.ts';
import { orpc } from '../../app/client.ts';
import { type Formats, useFormats } from '../../app/formats.ts';
import { Page } from '../../app/page.tsx';
import { QueryError } from '../../app/query-error.tsx';
import { Chip } from '../../ui/chip.tsx';
import { tabClass } from '../../ui/tabs.tsx';
import { AddResumes } from '../intake/add-resumes.tsx';
import { JobMenu } from './job-menu.tsx';
import { statusTone } from './job-words.ts';
import { useJobShortcuts } from './use-job-shortcuts.ts';

const route = getRouteApi('/shell/jobs/$jobId');

const TABS = [
  { to: '/jobs/$jobId/posting', name: 'posting' },
  { to: '/jobs/$jobId/criteria', name: 'criteria' },
  { to: '/jobs/$jobId/kit', name: 'kit' },
  { to: '/jobs/$jobId/applicants', name: 'applicants' },
  { to: '/jobs/$jobId/board', name: 'board' },
  { to: '/jobs/$jobId/reports', name: 'reports' },
] as const;

const JobTabs = ({ job, formats }: { job: Job; formats: Formats }) => {
  const { t } = useTranslation('jobs');
  return (
    <nav
      aria-label={t('tabs.label')}
      className="shrink-0 overflow-x-auto border-b border-line bg-surface px-4"
    >
      <ul className="flex gap-4.5">
        {TABS.map(({ to, name }) => (
          <li key={name}>
            <Link to={to} params={{ jobId: job.id }} className={tabClass}>
              {t(`tabs.${name}`)}
              {name === 'applicants' && job.applicants > 0 ? (
                <span className="font-normal text-ink-3">{formats.number(job.applicants)}</span>
              ) : null}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const useFacts = (job: Job, formats: Formats): string => {
  const { t } = useTranslation('jobs');
  const place = [job.location, t(`workMode.${job.workMode}`)].filter(Boolean).join(', ');
  const opened = job.postedAt === null ? null : t('opened', { date: formats.shortDate(job.postedAt) });
  return [place, opened].filter(Boolean).join(' · ');
};

const LoadedJob = ({ job }: { job: Job }) => {
  const { t } = useTranslation('jobs');
  const formats = useFormats();
  const navigate = useNavigate();
  const facts = useFacts(job, formats);
  useJobShortcuts(job);
  return (
    <Page
      title={job.title}
      crumbs={
        <Link to="/jobs" className="hover:text-ink">
          {t('title')}
        </Link>
      }
      aside={
        <>
          <Chip tone={statusTone(job.status)}>{t(`status.${job.status}`)}</Chip>
          <span className="truncate max-lg:hidden">{facts}</span>
        </>
      }
      actions={
        <>
          <AddResumes jobId={job.id} />
          <JobMenu job={job} onRemoved={() => void navigate({ to: '/jobs' })} />
        </>
      }
      tabs={<JobTabs job={job} formats={formats} />}
    >
      <Outlet />
    </Page>
  );
};

/** One job: its head and tabs; the tab itself is drawn inside. */
export const JobLayout = () => {
  const { jobId } = route.useParams();
  const job = useQuery(orpc.jobs.get.queryOptions({ input: { id: jobId } }));
  if (job.error) return <QueryError error={job.error} onRetry={() => void job.refetch()} />;
  return job.data ? <LoadedJob job={job.data} /> : null;
};
