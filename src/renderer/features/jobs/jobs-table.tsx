import { useNavigate } from '@tanstack/react-router';
import type { ColumnDef } from '@tanstack/react-table';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JobSummary } from '../../../contract/jobs.ts';
import { type Formats, useFormats } from '../../app/formats.ts';
import { useTableKeys } from '../../app/table-keys.ts';
import { Chip } from '../../ui/chip.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { ShareBar } from '../../ui/share-bar.tsx';
import { JobMenu } from './job-menu.tsx';
import { statusTone } from './job-words.ts';
import type { JobsSearch } from './jobs-search.ts';

type Sort = NonNullable<JobsSearch['sort']>;

interface JobsTableProps {
  rows: {
    total: number;
    rowAt: (index: number) => JobSummary | undefined;
    onRange: (start: number, end: number) => void;
  };
  sort: Sort;
  onSort: (sort: Sort) => void;
  empty: ReactNode;
}

const SORTS: readonly Sort[] = ['updated', 'title', 'applicants', 'posted'];

const JobCell = ({ job }: { job: JobSummary }) => {
  const { t } = useTranslation('jobs');
  const line = [job.department, t(`level.${job.level}`), t(`employment.${job.employmentType}`)];
  return (
    <span className="grid leading-tight">
      <b className="truncate font-semibold text-ink">{job.title}</b>
      <small className="truncate text-sm text-ink-3">{line.filter(Boolean).join(' · ')}</small>
    </span>
  );
};

const ApplicantsCell = ({ counts, formats }: { counts: JobSummary['counts']; formats: Formats }) => {
  const { t } = useTranslation('jobs');
  if (counts.total === 0) return <span className="text-ink-3">{t('list.noApplicants')}</span>;
  const above = formats.number(counts.aboveBenchmark);
  const total = formats.number(counts.total);
  return (
    <span className="grid grid-cols-[2.5rem_minmax(4rem,1fr)_minmax(5rem,auto)] items-center gap-2.5">
      <b className="text-right font-semibold tabular-nums">{total}</b>
      <ShareBar
        part={counts.aboveBenchmark}
        whole={counts.total}
        label={t('list.aboveOf', { above, total })}
      />
      <span className="text-sm text-ink-3">{t('list.above', { above })}</span>
    </span>
  );
};

const useColumns = (): ColumnDef<JobSummary, unknown>[] => {
  const { t } = useTranslation('jobs');
  const formats = useFormats();
  return useMemo(
    () => [
      {
        id: 'title',
        header: t('list.job'),
        meta: { track: 'minmax(14rem, 2.4fr)', sortKey: 'title' },
        cell: ({ row }) => <JobCell job={row.original} />,
      },
      {
        id: 'status',
        header: t('list.status'),
        meta: { track: '6.5rem' },
        cell: ({ row: { original } }) => (
          <Chip tone={statusTone(original.status)}>{t(`status.${original.status}`)}</Chip>
        ),
      },
      {
        id: 'location',
        header: t('list.location'),
        meta: { track: 'minmax(8rem, 1.1fr)' },
        cell: ({ row: { original } }) => (
          <span className="text-ink-2">{original.location ?? t(`workModeOption.${original.workMode}`)}</span>
        ),
      },
      {
        id: 'applicants',
        header: t('list.applicants'),
        meta: { track: 'minmax(13rem, 1.6fr)', sortKey: 'applicants' },
        cell: ({ row }) => <ApplicantsCell counts={row.original.counts} formats={formats} />,
      },
      {
        id: 'unreviewed',
        header: t('list.unreviewed'),
        meta: { track: '6rem', align: 'end' },
        cell: ({ row: { original } }) =>
          original.counts.unreviewed > 0 ? (
            <span className="text-ink">{formats.number(original.counts.unreviewed)}</span>
          ) : (
            <span className="text-ink-3">–</span>
          ),
      },
      {
        id: 'posted',
        header: t('list.posted'),
        meta: { track: '6rem', align: 'end', sortKey: 'posted' },
        cell: ({ row: { original } }) => (
          <span className="text-ink-2">{original.postedAt ? formats.shortDate(original.postedAt) : '–'}</span>
        ),
      },
      {
        id: 'updated',
        header: t('list.updated'),
        meta: { track: '7rem', align: 'end', sortKey: 'updated' },
        cell: ({ row }) => <span className="text-ink-3">{formats.ago(row.original.updatedAt)}</span>,
      },
      {
        id: 'menu',
        header: () => <span className="sr-only">{t('list.actions')}</span>,
        meta: { track: '3.5rem', align: 'end' },
        cell: ({ row }) => <JobMenu job={row.original} />,
      },
    ],
    [t, formats],
  );
};

/** The jobs as a table. */
export const JobsTable = ({ rows, sort, onSort, empty }: JobsTableProps) => {
  const { t } = useTranslation('jobs');
  const navigate = useNavigate();
  const columns = useColumns();
  const keys = useTableKeys(t('keys'));
  const [active, setActive] = useState(-1);
  return (
    <DataTable
      label={t('list.label')}
      columns={columns}
      count={rows.total}
      rowAt={rows.rowAt}
      rowId={(job) => job.id}
      onRange={rows.onRange}
      active={active}
      onActive={setActive}
      onOpen={(job) => void navigate({ to: '/jobs/$jobId', params: { jobId: job.id } })}
      sort={{ key: sort, descending: sort !== 'title' }}
      onSort={({ key }) => {
        const chosen = SORTS.find((entry) => entry === key);
        if (chosen) onSort(chosen);
      }}
      rowHeight={46}
      keys={keys}
      empty={empty}
    />
  );
};
