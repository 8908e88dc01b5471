import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { JobSummary } from '../../../contract/jobs.ts';
import { orpc } from '../../app/client.ts';
import { useFormats } from '../../app/formats.ts';
import { buttonClass } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ShareBar } from '../../ui/share-bar.tsx';

const SHOWN = 8;

const JobRow = ({ job }: { job: JobSummary }) => {
  const { t } = useTranslation('home');
  const formats = useFormats();
  const { total, aboveBenchmark, unreviewed } = job.counts;
  const words = { above: formats.number(aboveBenchmark), total: formats.number(total) };
  return (
    <li className="border-t border-line first:border-0">
      <Link
        to="/jobs/$jobId/applicants"
        params={{ jobId: job.id }}
        className="grid grid-cols-[minmax(0,1fr)_7.5rem_6.5rem] items-center gap-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,14rem)_7rem] lg:gap-5 px-4 py-2.5 hover:bg-hover/60 focus-visible:-outline-offset-2"
      >
        <span className="grid min-w-0 leading-tight">
          <b className="truncate font-semibold text-ink">{job.title}</b>
          <small className="truncate text-sm text-ink-3">
            {[job.department, job.location].filter(Boolean).join(' · ') || t(`jobs:workMode.${job.workMode}`)}
          </small>
        </span>
        {total > 0 ? (
          <span className="grid gap-1">
            <span className="flex justify-between text-sm text-ink-3">
              <span>{t('jobs.applicants', { count: total })}</span>
              <span>{t('jobs.above', words)}</span>
            </span>
            <ShareBar part={aboveBenchmark} whole={total} label={t('jobs.share', words)} />
          </span>
        ) : (
          <span className="text-sm text-ink-3">{t('jobs.none')}</span>
        )}
        <span className="text-right">
          {unreviewed > 0 ? <Chip tone="accent">{t('jobs.unreviewed', { count: unreviewed })}</Chip> : null}
        </span>
      </Link>
    </li>
  );
};

/** Active jobs with how many applied, how many are above the line and how many wait for a look. */
export const OpenJobs = () => {
  const { t } = useTranslation('home');
  const jobs = useQuery(
    orpc.jobs.list.queryOptions({ input: { status: ['active'], sort: 'updated', limit: SHOWN } }),
  ).data;
  return (
    <Panel
      flush
      title={t('jobs.title')}
      aside={
        jobs && jobs.total > SHOWN ? (
          <Link to="/jobs" search={{ status: 'active' }} className="text-sm text-accent-ink hover:underline">
            {t('jobs.all', { count: jobs.total })}
          </Link>
        ) : null
      }
      className="self-start"
    >
      {jobs?.total === 0 ? (
        <EmptyState title={t('jobs.emptyTitle')} text={t('jobs.emptyText')}>
          <Link to="/jobs/new" className={buttonClass('primary')}>
            {t('begin.job')}
          </Link>
        </EmptyState>
      ) : (
        <ul>
          {jobs?.items.map((job) => (
            <JobRow key={job.id} job={job} />
          ))}
        </ul>
      )}
    </Panel>
  );
};
