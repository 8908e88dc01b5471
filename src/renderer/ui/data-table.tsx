import { flexRender, getCoreRowModel, type Row as TableRow, useReactTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useMemo, useRef } from 'react';
import { classNames } from './class-names.ts';
import { HeaderRow } from './data-table-header.tsx';
import { useDataTableKeys } from './data-table-keys.ts';
import type { DataTableProps } from './data-table-props.ts';

/** The place of the row something was clicked in; null in the head and on controls, which do their own. */
const rowIndexOf = (target: EventTarget): number | null => {
  if (!(target instanceof Element) || target.closest('button, a, input, label')) return null;
  const row = target.closest<HTMLElement>('tr[data-row]');
  return row ? Number(row.dataset.row) : null;
};

/** Where Home, End and the Page keys lead; null for other keys. */
const jump = (key: string, active: number, count: number, page: number): number | null => {
  const last = count - 1;
  const targets: Record<string, number> = {
    Home: 0,
    End: last,
    PageUp: Math.max(0, active - page),
    PageDown: Math.min(last, active + page),
  };
  return count > 0 ? (targets[key] ?? null) : null;
};

/**
 * A table for any number of rows: only those in view are drawn. `J`/`K` and the arrow keys move, Enter opens, `X` ticks.
 * The header stays; the count and place of rows are announced.
 */
export const DataTable = <Row,>(props: DataTableProps<Row>) => {
  const {
    label,
    columns,
    count,
    rowAt,
    rowId,
    onRange,
    active,
    onActive,
    onOpen,
    rowHeight = 40,
    checked,
  } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const baseId = useId();
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: 32,
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? -1;

  useEffect(() => {
    if (last >= first) onRange?.(first, last);
  }, [onRange, first, last]);

  useEffect(() => {
    if (active >= 0 && active < count) virtualizer.scrollToIndex(active, { align: 'auto' });
  }, [virtualizer, active, count]);

  useDataTableKeys(props);

  const data = items.flatMap((item) => {
    const row = rowAt(item.index);
    return row === undefined ? [] : [row];
  });
  const mutableColumns = useMemo(() => [...columns], [columns]);
  const table = useReactTable({
    data,
    columns: mutableColumns,
    getCoreRowModel: getCoreRowModel(),
    getRowId: rowId,
    manualSorting: true,
    manualPagination: true,
    // The rows in view are a new array at every scroll; resetting state for each would draw for ever.
    autoResetAll: false,
  });
  const template = columns.map((column) => column.meta?.track ?? '1fr').join(' ');
  const rows = table.getRowModel().rowsById;

  const onClick = (event: MouseEvent<HTMLTableElement>): void => {
    const index = rowIndexOf(event.target);
    if (index === null) return;
    const row = rowAt(index);
    onActive(index);
    if (row !== undefined) onOpen?.(row, index);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>): void => {
    const page = Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2;
    const target = jump(event.key, active, count, page);
    if (target === null || event.target !== event.currentTarget) return;
    event.preventDefault();
    onActive(target);
  };

  // A table one moves about in is a grid (ARIA 1.2), for which HTML has no element; rows and cells follow by themselves.
  const grid = {
    role: 'grid',
    tabIndex: 0,
    'aria-label': label,
    'aria-rowcount': count + 1,
    'aria-colcount': columns.length,
    ...(checked ? { 'aria-multiselectable': true } : {}),
    ...(active >= first && active <= last ? { 'aria-activedescendant': `${baseId}-${active}` } : {}),
  };

  return (
    <div ref={scroller} className="relative min-h-0 min-w-0 grow overflow-auto">
      <table
        {...grid}
        onClick={onClick}
        onKeyDown={onKeyDown}
        className="block min-w-min focus-visible:-outline-offset-2"
      >
        <HeaderRow
          headers={table.getFlatHeaders()}
          template={template}
          {...(props.sort ? { sort: props.sort } : {})}
          {...(props.onSort ? { onSort: props.onSort } : {})}
        />
        <tbody className="relative block" style={{ height: virtualizer.getTotalSize() }}>
          {items.map((item) => {
            const source = rowAt(item.index);
            const row = source === undefined ? undefined : rows[rowId(source)];
            const isChecked = row !== undefined && checked?.has(row.id) === true;
            return (
              <tr
                key={item.key}
                id={`${baseId}-${item.index}`}
                data-row={item.index}
                aria-rowindex={item.index + 2}
                aria-selected={checked ? isChecked : item.index === active}
                style={{ gridTemplateColumns: template, height: item.size, translate: `0 ${item.start}px` }}
                className={classNames(
                  'absolute inset-x-0 top-0 grid items-center border-b border-line',
                  item.index === active || isChecked ? 'bg-accent-soft' : 'hover:bg-hover/60',
                  item.index === active && 'shadow-[inset_2px_0_var(--accent)]',
                )}
              >
                {row ? <Cells row={row} /> : <WaitingCell span={columns.length} />}
              </tr>
            );
          })}
        </tbody>
      </table>
      {count === 0 ? props.empty : null}
    </div>
  );
};

const Cells = <Row,>({ row }: { row: TableRow<Row> }) =>
  row.getVisibleCells().map((cell, index) => (
    <td
      key={cell.id}
      aria-colindex={index + 1}
      className={classNames(
        'min-w-0 truncate px-2.5 first:pl-4 last:pr-4',
        cell.column.columnDef.meta?.align === 'end' && 'text-right tabular-nums',
      )}
    >
      {flexRender(cell.column.columnDef.cell, cell.getContext())}
    </td>
  ));

const WaitingCell = ({ span }: { span: number }) => (
  <td colSpan={span} className="col-span-full px-4">
    <span className="block h-2.5 w-40 rounded-full bg-sunken" />
  </td>
);
