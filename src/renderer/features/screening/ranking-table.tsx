import { flexRender, getCoreRowModel, type Row, useReactTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type MouseEvent, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type RankingRow, RankingSort } from '../../../contract/screening.ts';
import { classNames } from '../../ui/class-names.ts';
import { HeaderRow } from '../../ui/data-table-header.tsx';
import { useWidth } from '../documents/use-width.ts';
import { type RankingView, startsDescending } from './applicants-view.ts';
import { useRankingColumns } from './ranking-columns.tsx';
import type { Picking } from './use-picking.ts';
import type { Ranking } from './use-ranking.ts';

interface RankingTableProps {
  ranking: Ranking;
  benchmark: number;
  view: RankingView;
  onView(next: Partial<RankingView>): void;
  /** The row the keyboard is at; -1 for none. */
  active: number;
  onActive(index: number): void;
  onOpen(row: RankingRow): void;
  picking: Picking;
  onSight(first: number, last: number): void;
}

const ROW_HEIGHT = 40;

/** Milliseconds rows must stay in sight before they are read, so that flying past thousands reads only where it ends. */
const REST = 40;

/** The place of the row something was clicked in; null in the head and on controls, which do their own. */
function rowIndexOf(target: EventTarget): number | null {
  if (!(target instanceof Element) || target.closest('button, a, input, label')) return null;
  const row = target.closest<HTMLElement>('tr[data-row]');
  return row ? Number(row.dataset.row) : null;
}

/** The applicants of a job, best first; only the rows in sight are drawn and read. */
export function RankingTable(props: RankingTableProps) {
  const { ranking, benchmark, view, onView, active, onActive, onOpen, picking, onSight } = props;
  const { t } = useTranslation('screening');
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const columns = useRankingColumns(useWidth(scroller), benchmark);
  const virtualizer = useVirtualizer({
    count: ranking.total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
    scrollPaddingStart: 32,
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? -1;
  useEffect(() => {
    if (last < first) return;
    const timer = setTimeout(() => onSight(first, last), REST);
    return () => clearTimeout(timer);
  }, [onSight, first, last]);
  useEffect(() => {
    if (active >= 0) virtualizer.scrollToIndex(active, { align: 'auto' });
  }, [virtualizer, active]);

  // A row that is active already may have been scrolled away from.
  const activate = (index: number) => {
    virtualizer.scrollToIndex(index, { align: 'auto' });
    onActive(index);
  };

  const table = useReactTable({
    data: items.flatMap((item) => ranking.rowAt(item.index) ?? []),
    columns,
    getCoreRowModel: getCoreRowModel(),
    getRowId: (row) => row.applicationId,
    manualSorting: true,
    // The rows are new ones with every drawing; resetting state for them would draw for ever.
    autoResetAll: false,
    meta: { picking, total: ranking.total },
  });
  const { rowsById } = table.getRowModel();
  const template = columns.map((column) => column.meta?.track ?? '1fr').join(' ');
  const clicked = (event: MouseEvent, run: (index: number) => void) => {
    const index = rowIndexOf(event.target);
    if (index !== null) run(index);
  };

  // A table one moves about in is a grid (ARIA 1.2), for which HTML has no element; rows and cells follow by themselves.
  const grid = {
    id: 'ranking',
    role: 'grid',
    tabIndex: 0,
    'aria-label': t('table'),
    'aria-rowcount': ranking.total + 1,
    'aria-colcount': columns.length,
    'aria-multiselectable': true,
    ...(active >= first && active <= last ? { 'aria-activedescendant': `${id}-${active}` } : {}),
  };

  return (
    <div ref={scroller} className="relative min-h-0 grow overflow-y-auto overflow-x-hidden">
      <table
        {...grid}
        onClick={(event) => clicked(event, (index) => picking.onRowClick(event, index, onActive))}
        onDoubleClick={(event) =>
          clicked(event, (index) => {
            const row = ranking.rowAt(index);
            if (row) onOpen(row);
          })
        }
        onKeyDown={(event) => picking.onKeyDown(event, active, activate, onOpen)}
        className="block min-h-full outline-none"
      >
        <HeaderRow
          headers={table.getFlatHeaders()}
          template={template}
          sort={{ key: view.sort, descending: view.descending }}
          onSort={({ key, descending }) => {
            const sort = RankingSort.parse(key);
            onView({ sort, descending: sort === view.sort ? descending : startsDescending(sort) });
          }}
        />
        <tbody className="relative block" style={{ height: virtualizer.getTotalSize() }}>
          {items.map((item) => {
            const source = ranking.rowAt(item.index);
            const row = source && rowsById[source.applicationId];
            const picked = source !== undefined && picking.ids.has(source.applicationId);
            return (
              <tr
                key={item.key}
                id={`${id}-${item.index}`}
                data-row={item.index}
                aria-rowindex={item.index + 2}
                aria-selected={picked || (picking.ids.size === 0 && item.index === active)}
                style={{ gridTemplateColumns: template, height: item.size, translate: `0 ${item.start}px` }}
                className={classNames(
                  'group absolute inset-x-0 top-0 grid select-none items-center border-line border-b',
                  picked || item.index === active ? 'bg-accent-soft' : 'hover:bg-hover/60',
                  item.index === active && 'shadow-[inset_2px_0_var(--accent)]',
                )}
              >
                {row ? <Cells row={row} /> : <WaitingCell span={columns.length} />}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Cells({ row }: { row: Row<RankingRow> }) {
  return row.getVisibleCells().map((cell, index) => (
    <td
      key={cell.id}
      aria-colindex={index + 1}
      className={classNames(
        'min-w-0 px-2',
        cell.column.columnDef.meta?.align === 'end' && 'text-right tabular-nums',
      )}
    >
      {flexRender(cell.column.columnDef.cell, cell.getContext())}
    </td>
  ));
}

function WaitingCell({ span }: { span: number }) {
  return (
    <td colSpan={span} className="col-span-full px-2.5">
      <span className="block h-2.5 w-40 rounded-full bg-hover" />
    </td>
  );
}
