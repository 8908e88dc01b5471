import { useNavigate } from '@tanstack/react-router';
import type { ColumnDef } from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CandidateSummary } from '../../../contract/candidates.ts';
import { useFormats } from '../../app/formats.ts';
import { Chip } from '../../ui/chip.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { MarkedText } from './marked-text.tsx';
import { nearFirstMark } from './near-first-mark.ts';

interface CandidatesTableProps {
  rows: {
    total: number;
    rowAt(index: number): CandidateSummary | undefined;
    onRange(start: number, end: number): void;
  };
  /** A search is on: rows show where it matched. */
  searching: boolean;
}

type Column = ColumnDef<CandidateSummary, unknown>;

/** The candidates, only those in sight drawn and read. */
export function CandidatesTable({ rows, searching }: CandidatesTableProps) {
  const { t } = useTranslation(['candidates', 'common']);
  const navigate = useNavigate();
  const { decimal, shortDate } = useFormats();
  const [active, setActive] = useState(-1);
  const columns = useMemo(
    (): Column[] => [
      {
        id: 'name',
        header: t('column.name'),
        meta: { track: 'minmax(12rem, 1.2fr)' },
        cell: ({ row }) => <Who candidate={row.original} />,
      },
      {
        id: 'years',
        header: t('column.years'),
        meta: { track: '4rem', align: 'end' },
        cell: ({ row: { original } }) =>
          original.yearsOfExperience === null ? <Nothing /> : decimal(original.yearsOfExperience),
      },
      {
        id: 'location',
        header: t('column.location'),
        meta: { track: 'minmax(7rem, 0.7fr)' },
        cell: ({ row }) => <span className="text-ink-2">{row.original.location ?? <Nothing />}</span>,
      },
      searching
        ? {
            id: 'match',
            header: t('column.match'),
            meta: { track: 'minmax(16rem, 2.2fr)' },
            cell: ({ row }) => <Matches candidate={row.original} />,
          }
        : {
            id: 'jobs',
            header: t('column.jobs'),
            meta: { track: 'minmax(12rem, 1.4fr)' },
            cell: ({ row }) => <Applications candidate={row.original} />,
          },
      {
        id: 'tags',
        header: t('column.tags'),
        meta: { track: 'minmax(6rem, 0.7fr)' },
        cell: ({ row }) => <Tags tags={row.original.tags} />,
      },
      {
        id: 'added',
        header: t('column.added'),
        meta: { track: '5.5rem', align: 'end' },
        cell: ({ row }) => <span className="text-ink-3">{shortDate(row.original.addedAt)}</span>,
      },
    ],
    [t, decimal, shortDate, searching],
  );
  return (
    <DataTable
      label={t('title')}
      columns={columns}
      count={rows.total}
      rowAt={rows.rowAt}
      rowId={(candidate) => candidate.id}
      onRange={rows.onRange}
      active={active}
      onActive={setActive}
      onOpen={(candidate) =>
        void navigate({ to: '/candidates/$candidateId', params: { candidateId: candidate.id } })
      }
      rowHeight={44}
      keys={{
        group: t('title'),
        next: t('common:keys.next'),
        previous: t('common:keys.previous'),
        open: t('common:keys.open'),
      }}
    />
  );
}

function Nothing() {
  return <span className="text-ink-3">–</span>;
}

function Who({ candidate }: { candidate: CandidateSummary }) {
  return (
    <span className="block min-w-0 leading-[1.25]">
      <b className="block truncate font-semibold text-ink">{candidate.name}</b>
      <span className="block truncate text-ink-3 text-sm">{candidate.headline}</span>
    </span>
  );
}

function Matches({ candidate }: { candidate: CandidateSummary }) {
  const { t } = useTranslation('candidates');
  return (
    <span className="block leading-[1.3]">
      {candidate.matches.slice(0, 2).map((match) => (
        <span key={`${match.field} ${match.text}`} className="block truncate text-ink-2 text-sm">
          <span className="text-ink-3">{t(`field.${match.field}`, { defaultValue: match.field })}: </span>
          <MarkedText {...nearFirstMark(match)} />
        </span>
      ))}
    </span>
  );
}

function Applications({ candidate }: { candidate: CandidateSummary }) {
  const { t } = useTranslation(['candidates', 'pipeline']);
  const { number } = useFormats();
  const [first, ...others] = candidate.applications;
  if (first === undefined) return <span className="text-ink-3 text-sm">{t('inPool')}</span>;
  return (
    <span className="flex min-w-0 items-center gap-1.5">
      <span className="truncate">{first.jobTitle}</span>
      <span className="shrink-0 text-ink-3 text-sm">{t(`pipeline:stage.${first.stage}`)}</span>
      {others.length > 0 && (
        <span className="shrink-0 text-ink-3 text-sm">{t('andMore', { shown: number(others.length) })}</span>
      )}
    </span>
  );
}

function Tags({ tags }: { tags: readonly string[] }) {
  const { number } = useFormats();
  const [first, ...others] = tags;
  if (first === undefined) return null;
  return (
    <span className="flex min-w-0 items-center gap-1" title={tags.join(', ')}>
      <Chip className="min-w-0 shrink!">
        <span className="truncate">{first}</span>
      </Chip>
      {others.length > 0 && <span className="text-ink-3 text-xs">+{number(others.length)}</span>}
    </span>
  );
}
