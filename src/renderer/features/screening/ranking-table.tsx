import { getCoreRowModel, useReactTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type MouseEvent, useCallback, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicationId } from '../../../contract/common.ts';
import { RankingSort } from '../../../contract/screening.ts';
import { HeaderRow } from '../../ui/data-table-header.tsx';
import { useWidth } from '../documents/use-width.ts';
import { startsDescending } from './applicants-view.ts';
import { useRankingColumns } from './ranking-columns.tsx';
import { RankingRowLine } from './ranking-row.tsx';
import { useSteadyRows } from './steady-rows.ts';
import type { Applicants } from './use-applicants.ts';
import { pagesBetween } from './windows.ts';

interface RankingTableProps {
  applicants: Applicants;
  benchmark: number;
}

const ROW_HEIGHT = 40;

/** Milliseconds a window must stay in sight before it is read, so that flying past thousands reads only where it ends. */
const REST = 40;

/** As many rows before and after those in sight are read with them: who scrolls finds them there. */
const AHEAD = 40;

/** The place of the row something was clicked in; null in the head and on controls, which do their own. */
function rowIndexOf(target: EventTarget): number | null {
  if (!(target instanceof Element) || target.closest('button, a, input, label')) return null;
  const row = target.closest<HTMLElement>('tr[data-row]');
  return row ? Number(row.dataset.row) : null;
}

/** Draws only the rows in sight of `total`, tells which windows hold them and those near, and follows the active one. */
function useRowsInSight({ ranking, index, located, shown, onSight }: Applicants) {
  const { total, rowAt } = ranking;
  const scroller = useRef<HTMLDivElement>(null);
  // By who stands in it: where others come in above, a row is moved and not drawn anew. Two windows are two answers, and
  // somebody who moved between them stands in both.
  const getItemKey = useCallback(
    (place: number) => `${pagesBetween(place, place).from} ${rowAt(place)?.applicationId ?? place}`,
    [rowAt],
  );
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey,
    overscan: 10,
    scrollPaddingStart: 32,
  });
  useSteadyRows(virtualizer, ranking, ROW_HEIGHT);
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? -1;
  const { from, to } = pagesBetween(first - AHEAD, Math.min(last + AHEAD, total - 1));
  useEffect(() => {
    const timer = setTimeout(() => onSight({ from, to }), REST);
    return () => clearTimeout(timer);
  }, [onSight, from, to]);
  // Another one is followed to, the same one is not: news move rows, and whoever has scrolled away wants to stay there.
  const followed = useRef<ApplicationId>(null);
  useEffect(() => {
    if (!located || followed.current === shown) return;
    followed.current = shown;
    virtualizer.scrollToIndex(index, { align: 'auto' });
  }, [virtualizer, located, shown, index]);
  return { scroller, virtualizer, items, activeIsDrawn: located && index >= first && index <= last };
}

/** The applicants of a job, best first; only the rows in sight are drawn and read. */
export function RankingTable({ applicants, benchmark }: RankingTableProps) {
  const { ranking, view, setView, picking, actions, index: active, setActive } = applicants;
  const { t } = useTranslation('screening');
  const id = useId();
  const { scroller, virtualizer, items, activeIsDrawn } = useRowsInSight(applicants);
  const columns = useRankingColumns(useWidth(scroller), benchmark);
  const table = useReactTable({
    data: ranking.rows,
    columns,
    getCoreRowModel: getCoreRowModel(),
    getRowId: (row) => row.applicationId,
    manualSorting: true,
    autoResetAll: false,
    meta: { picking, total: ranking.total },
  });
  const { rowsById } = table.getRowModel();
  const template = columns.map((column) => column.meta?.track ?? '1fr').join(' ');
  const clicked = (event: MouseEvent, run: (index: number) => void) => {
    const index = rowIndexOf(event.target);
    if (index !== null) run(index);
  };
  // A row that is active already may have been scrolled away from.
  const activate = (index: number) => {
    virtualizer.scrollToIndex(index, { align: 'auto' });
    setActive(index);
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
    ...(activeIsDrawn ? { 'aria-activedescendant': `${id}-${active}` } : {}),
  };

  return (
    <div
      ref={scroller}
      className={`relative min-h-0 overflow-y-auto overflow-x-hidden ${ranking.total > 0 ? 'grow' : 'shrink-0'}`}
    >
      <table
        {...grid}
        onClick={(event) => clicked(event, (index) => picking.onRowClick(event, index, setActive))}
        onDoubleClick={(event) => clicked(event, () => actions.open())}
        onKeyDown={(event) => picking.onKeyDown(event, active, activate, actions.open)}
        className="group/grid block min-h-full outline-none"
      >
        <HeaderRow
          headers={table.getFlatHeaders()}
          template={template}
          sort={{ key: view.sort, descending: view.descending }}
          onSort={({ key, descending }) => {
            const sort = RankingSort.parse(key);
            setView({ sort, descending: sort === view.sort ? descending : startsDescending(sort) });
          }}
        />
        <tbody className="relative block" style={{ height: virtualizer.getTotalSize() }}>
          {items.map((item) => {
            const source = ranking.rowAt(item.index);
            return (
              <RankingRowLine
                key={item.key}
                id={`${id}-${item.index}`}
                item={item}
                row={source && rowsById[source.applicationId]}
                template={template}
                columns={columns}
                active={activeIsDrawn && item.index === active}
                picked={source !== undefined && picking.ids.has(source.applicationId)}
                somePicked={picking.ids.size > 0}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
