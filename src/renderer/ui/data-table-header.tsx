import { flexRender, type Header } from '@tanstack/react-table';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { classNames } from './class-names.ts';
import type { TableSort } from './data-table-props.ts';

interface HeaderRowProps<Row> {
  headers: readonly Header<Row, unknown>[];
  template: string;
  sort?: TableSort;
  onSort?: (sort: TableSort) => void;
}

const ariaSort = (sorted: boolean, descending: boolean) =>
  sorted ? (descending ? ('descending' as const) : ('ascending' as const)) : undefined;

/** The line of column names; one that sorts is a button, the first click sorts downwards. */
export const HeaderRow = <Row,>({ headers, template, sort, onSort }: HeaderRowProps<Row>) => (
  <thead className="sticky top-0 z-10 block">
    <tr
      aria-rowindex={1}
      className="grid h-8 items-center border-b border-line bg-canvas text-xs font-medium text-ink-3"
      style={{ gridTemplateColumns: template }}
    >
      {headers.map((header, index) => {
        const { align, sortKey } = header.column.columnDef.meta ?? { track: '' };
        const sorted = sortKey !== undefined && sort?.key === sortKey;
        const descending = sort?.descending ?? true;
        const words = flexRender(header.column.columnDef.header, header.getContext());
        const Arrow = descending ? ArrowDown : ArrowUp;
        return (
          <th
            key={header.id}
            scope="col"
            aria-colindex={index + 1}
            aria-sort={ariaSort(sorted, descending)}
            className={classNames(
              'min-w-0 truncate px-2.5 first:pl-4 last:pr-4 text-left font-medium',
              align === 'end' && 'text-right!',
            )}
          >
            {sortKey && onSort ? (
              <button
                type="button"
                onClick={() => onSort({ key: sortKey, descending: sorted ? !descending : true })}
                className={classNames(
                  '-mx-1 inline-flex h-6 items-center gap-1 rounded-sm px-1 hover:text-ink',
                  sorted && 'text-ink',
                )}
              >
                {words}
                {sorted ? <Arrow aria-hidden="true" className="size-3" /> : null}
              </button>
            ) : (
              words
            )}
          </th>
        );
      })}
    </tr>
  </thead>
);
