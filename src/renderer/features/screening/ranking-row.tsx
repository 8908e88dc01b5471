import { type Cell, flexRender, type Row } from '@tanstack/react-table';
import type { VirtualItem } from '@tanstack/react-virtual';
import { memo } from 'react';
import type { RankingRow } from '../../../contract/screening.ts';
import { classNames } from '../../ui/class-names.ts';

interface RankingRowLineProps {
  id: string;
  item: VirtualItem;
  /** Undefined while it is being read. */
  row: Row<RankingRow> | undefined;
  /** Tracks of the columns. */
  template: string;
  columns: readonly unknown[];
  active: boolean;
  picked: boolean;
  somePicked: boolean;
}

/** Rows and items are made anew with every step of scrolling; what they show is mostly the same. */
function isDrawnAlike(before: RankingRowLineProps, next: RankingRowLineProps): boolean {
  return (
    before.row?.original === next.row?.original &&
    before.item.index === next.item.index &&
    before.item.start === next.item.start &&
    before.item.size === next.item.size &&
    before.id === next.id &&
    before.template === next.template &&
    before.columns === next.columns &&
    before.active === next.active &&
    before.picked === next.picked &&
    before.somePicked === next.somePicked
  );
}

/** Whether two rows differ in nothing but their rank, as most do where others come in above them. */
function isSameButRank(before: RankingRow, next: RankingRow): boolean {
  const keys = Object.keys(next) as (keyof RankingRow)[];
  return keys.every((key) => key === 'rank' || before[key] === next[key]);
}

/** A cell that shows neither the rank nor what is picked. */
const SteadyCell = memo(
  function SteadyCell({ cell }: { cell: Cell<RankingRow, unknown>; row: RankingRow }) {
    return flexRender(cell.column.columnDef.cell, cell.getContext());
  },
  (before, next) =>
    before.cell.column.columnDef === next.cell.column.columnDef && isSameButRank(before.row, next.row),
);

/** One applicant in the ranking. */
export const RankingRowLine = memo(function RankingRowLine({
  id,
  item,
  row,
  template,
  columns,
  active,
  picked,
  somePicked,
}: RankingRowLineProps) {
  return (
    <tr
      id={id}
      data-row={item.index}
      aria-rowindex={item.index + 2}
      aria-selected={picked || (active && !somePicked)}
      style={{ gridTemplateColumns: template, height: item.size, translate: `0 ${item.start}px` }}
      className={classNames(
        'group absolute inset-x-0 top-0 grid contain-strict select-none items-center border-line border-b',
        picked || active ? 'bg-accent-soft' : 'hover:bg-hover/60',
        active &&
          'shadow-[inset_2px_0_var(--accent)] outline-accent -outline-offset-2 group-focus-visible/grid:outline-2',
      )}
    >
      {row ? (
        row.getVisibleCells().map((cell, index) => (
          <td
            key={cell.id}
            aria-colindex={index + 1}
            className={classNames(
              'min-w-0 px-2',
              cell.column.columnDef.meta?.align === 'end' && 'text-right tabular-nums',
            )}
          >
            {cell.column.id === 'rank' ? (
              flexRender(cell.column.columnDef.cell, cell.getContext())
            ) : (
              <SteadyCell cell={cell} row={row.original} />
            )}
          </td>
        ))
      ) : (
        <td colSpan={columns.length} className="col-span-full px-2.5">
          <span className="block h-2.5 w-40 rounded-full bg-hover" />
        </td>
      )}
    </tr>
  );
}, isDrawnAlike);
