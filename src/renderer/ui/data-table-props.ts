import type { ColumnDef, RowData } from '@tanstack/react-table';
import type { ReactNode } from 'react';

declare module '@tanstack/react-table' {
  interface ColumnMeta<TData extends RowData, TValue> {
    /** A CSS grid track: `3rem`, `minmax(12rem, 2fr)`. */
    track: string;
    align?: 'start' | 'end';
    /** What `onSort` is told; a column without it does not sort. */
    sortKey?: string;
  }
}

/** Words of a table's keys, as the list under `?` shows them. */
export interface DataTableKeys {
  group: string;
  next: string;
  previous: string;
  open: string;
  check?: string;
}

export interface TableSort {
  key: string;
  descending: boolean;
}

export interface DataTableProps<Row> {
  /** The table's name for screen readers. */
  label: string;
  /** Columns with `meta.track`; keep the array stable with `useMemo`. */
  columns: readonly ColumnDef<Row, unknown>[];
  /** How many rows there are in all, loaded or not. */
  count: number;
  /** The row at a place, undefined while it is being read. */
  rowAt: (index: number) => Row | undefined;
  rowId: (row: Row) => string;
  /** Told which rows are in view, so that they can be read. */
  onRange?: (start: number, end: number) => void;
  /** The row the keyboard is at, by its place; -1 for none. */
  active: number;
  onActive: (index: number) => void;
  /** Enter or a click. */
  onOpen?: (row: Row, index: number) => void;
  sort?: TableSort;
  onSort?: (sort: TableSort) => void;
  /** Ids ticked; with `onCheck`, `X` ticks the active row. */
  checked?: ReadonlySet<string>;
  onCheck?: (row: Row, index: number, extend: boolean) => void;
  /** Pixels. */
  rowHeight?: number;
  /** Words and headings of the keys, for the list under `?`. */
  keys: DataTableKeys;
  /** Shown instead of rows where there are none. */
  empty?: ReactNode;
}
