import type { ColumnDef, RowData } from '@tanstack/react-table';
import { CirclePause, Star, TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RankingRow } from '../../../contract/screening.ts';
import { useFormats } from '../../app/formats.ts';
import { MiniBars } from '../../ui/mini-bars.tsx';
import { ScoreBar } from '../../ui/score-bar.tsx';
import { MissingChips } from './missing-chips.tsx';
import { RowCheck } from './row-check.tsx';
import { useScoreWords } from './score-words.ts';
import type { Picking } from './use-picking.ts';

declare module '@tanstack/react-table' {
  interface TableMeta<TData extends RowData> {
    /** What is picked in a ranking and how to pick. */
    picking?: Picking;
    /** Rows in all, loaded or not. */
    total?: number;
  }
}

/** The rank; where something points at the row or rows are picked, the box to pick it stands in its place. */
const RANK: ColumnDef<RankingRow, unknown> = {
  id: 'rank',
  meta: { track: '2.375rem', align: 'end' },
  header: ({ table }) => {
    const { picking, total = 0 } = table.options.meta ?? {};
    return picking && <AllCheck picking={picking} total={total} />;
  },
  cell: ({ row, table }) => {
    const { picking } = table.options.meta ?? {};
    return picking && <OneCheck picking={picking} row={row.original} />;
  },
};

function AllCheck({ picking, total }: { picking: Picking; total: number }) {
  const { t } = useTranslation('screening');
  const some = picking.ids.size > 0;
  return (
    <span className="group/all relative block">
      <span
        aria-hidden="true"
        className={some ? 'invisible' : 'group-focus-within/all:invisible group-hover/all:invisible'}
      >
        #
      </span>
      <RowCheck
        label={t('pickAll')}
        shown={some}
        stop
        checked={some && picking.ids.size < total ? 'indeterminate' : some}
        onCheck={() => void picking.toggleAll()}
        className="-right-1 absolute! top-1/2 -translate-y-1/2 group-hover/all:opacity-100"
      />
    </span>
  );
}

function OneCheck({ picking, row }: { picking: Picking; row: RankingRow }) {
  const { t } = useTranslation('screening');
  const { number } = useFormats();
  const some = picking.ids.size > 0;
  return (
    <span className="relative block">
      <span className={some ? 'invisible' : 'text-ink-2 group-hover:invisible'}>{number(row.rank)}</span>
      <RowCheck
        label={t('pick', { name: row.name })}
        shown={some}
        checked={picking.ids.has(row.applicationId)}
        onCheck={(extend) => picking.check(row.applicationId, extend)}
        className="-right-1 absolute! top-1/2 -translate-y-1/2"
      />
    </span>
  );
}

/** Columns that are left out of a table narrower than this, in pixels. */
const LEAST_WIDTH: Readonly<Record<string, number>> = { parts: 500, years: 410, missing: 340 };

/** Columns of the ranking that fit a table `width` pixels wide. */
export function useRankingColumns(width: number, benchmark: number): ColumnDef<RankingRow, unknown>[] {
  const { t } = useTranslation('screening');
  const { decimal } = useFormats();
  const words = useScoreWords(benchmark);
  return useMemo(() => {
    const columns: ColumnDef<RankingRow, unknown>[] = [
      RANK,
      {
        id: 'name',
        header: t('column.name'),
        meta: { track: 'minmax(8.5rem, 1.4fr)', sortKey: 'name' },
        cell: ({ row }) => <Who row={row.original} />,
      },
      {
        id: 'score',
        header: t('column.score'),
        meta: { track: width < 540 ? '6.125rem' : '7rem', sortKey: 'score' },
        cell: ({ row }) => (
          <ScoreBar value={row.original.overall} benchmark={benchmark} label={words.score(row.original)} />
        ),
      },
      {
        id: 'parts',
        header: t('column.parts'),
        meta: { track: '3.25rem' },
        cell: ({ row }) => (
          <MiniBars
            bars={words.parts(row.original)}
            strong={(row.original.overall ?? 0) >= benchmark}
            label={words.partsInWords(row.original)}
          />
        ),
      },
      {
        id: 'years',
        header: t('column.years'),
        meta: { track: '3.375rem', align: 'end', sortKey: 'years' },
        cell: ({ row }) =>
          row.original.yearsOfExperience === null ? (
            <span className="text-ink-3">–</span>
          ) : (
            decimal(row.original.yearsOfExperience)
          ),
      },
      {
        id: 'missing',
        header: t('column.missing'),
        meta: { track: 'minmax(4.75rem, 1fr)' },
        cell: ({ row }) => (
          <MissingChips missing={row.original.missing} screened={row.original.overall !== null} />
        ),
      },
    ];
    return columns.filter((column) => width >= (LEAST_WIDTH[column.id ?? ''] ?? 0));
  }, [t, decimal, words, benchmark, width]);
}

function Who({ row }: { row: RankingRow }) {
  const { t } = useTranslation(['screening', 'pipeline']);
  const ended = row.stage === 'declined' || row.stage === 'withdrawn';
  return (
    <span className="block min-w-0 leading-[1.25]">
      <span className="flex min-w-0 items-center gap-1">
        <b className={`truncate font-semibold ${ended ? 'text-ink-2' : 'text-ink'}`}>{row.name}</b>
        {row.shortlisted && (
          <Mark icon={Star} label={t('pipeline:shortlisted')} tone="fill-current text-part" />
        )}
        {row.onHold && <Mark icon={CirclePause} label={t('pipeline:onHold')} tone="text-ink-3" />}
        {row.warnings > 0 && (
          <Mark icon={TriangleAlert} label={t('warnings', { count: row.warnings })} tone="text-miss" />
        )}
      </span>
      <span className="block truncate text-ink-3 text-sm leading-[1.25]">
        {row.stage !== 'applied' && (
          <span className={ended ? 'text-miss' : 'text-accent-ink'}>
            {t(`pipeline:stage.${row.stage}`)} ·{' '}
          </span>
        )}
        {row.headline ?? t('noHeadline')}
      </span>
    </span>
  );
}

function Mark({ icon: Icon, label, tone }: { icon: typeof Star; label: string; tone: string }) {
  return (
    <span role="img" aria-label={label} title={label} className={`shrink-0 ${tone}`}>
      <Icon
        aria-hidden="true"
        className="size-3.5"
        strokeWidth={2}
        fill={Icon === Star ? 'currentColor' : 'none'}
      />
    </span>
  );
}
