import type { ColumnDef } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DuplicatePair } from '../../../contract/duplicates.ts';
import { useFormats } from '../../app/formats.ts';
import { DataTable } from '../../ui/data-table.tsx';

interface DuplicatesListProps {
  rows: {
    total: number;
    rowAt(index: number): DuplicatePair | undefined;
    onRange(start: number, end: number): void;
  };
  active: number;
  onActive(index: number): void;
}

/** The pairs, likeliest first. */
export function DuplicatesList({ rows, active, onActive }: DuplicatesListProps) {
  const { t } = useTranslation(['duplicates', 'common']);
  const { percent, all } = useFormats();
  const columns = useMemo(
    (): ColumnDef<DuplicatePair, unknown>[] => [
      {
        id: 'pair',
        header: t('pair'),
        meta: { track: 'minmax(10rem, 1fr)' },
        cell: ({ row: { original } }) => (
          <span className="block leading-[1.3]">
            <b className="block truncate font-semibold">
              {original.left.name === original.right.name
                ? original.left.name
                : t('twoNames', { left: original.left.name, right: original.right.name })}
            </b>
            <span className="block truncate text-ink-3 text-sm">
              {all(original.reasons.map((reason) => t(`reason.${reason}`)))}
            </span>
          </span>
        ),
      },
      {
        id: 'likeness',
        header: t('likeness'),
        meta: { track: '5rem', align: 'end' },
        cell: ({ row }) => percent(row.original.likeness),
      },
    ],
    [t, percent, all],
  );
  return (
    <DataTable
      label={t('title')}
      columns={columns}
      count={rows.total}
      rowAt={rows.rowAt}
      rowId={(pair) => pair.id}
      onRange={rows.onRange}
      active={active}
      onActive={onActive}
      rowHeight={48}
      keys={{
        group: t('title'),
        next: t('common:keys.next'),
        previous: t('common:keys.previous'),
        open: t('common:keys.open'),
      }}
    />
  );
}
