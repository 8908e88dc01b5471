import { Link } from '@tanstack/react-router';
import type { ColumnDef } from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportFile } from '../../../contract/intake.ts';
import { useFormats } from '../../app/formats.ts';
import { Chip, type ChipTone } from '../../ui/chip.tsx';
import { DataTable } from '../../ui/data-table.tsx';

const TONES: Record<ImportFile['status'], ChipTone> = {
  waiting: 'neutral',
  reading: 'accent',
  done: 'met',
  duplicate: 'part',
  failed: 'miss',
  cancelled: 'neutral',
};

interface ImportFilesProps {
  rows: {
    total: number;
    rowAt(index: number): ImportFile | undefined;
    onRange(start: number, end: number): void;
  };
}

/** What became of each file; of one that failed, why and what to do. */
export function ImportFiles({ rows }: ImportFilesProps) {
  const { t } = useTranslation(['intake', 'common']);
  const { bytes } = useFormats();
  const [active, setActive] = useState(-1);
  const columns = useMemo<ColumnDef<ImportFile, unknown>[]>(
    () => [
      {
        id: 'path',
        header: t('file'),
        meta: { track: 'minmax(12rem, 1.4fr)' },
        cell: ({ row }) => (
          <span title={row.original.path} className="block truncate">
            {row.original.path}
          </span>
        ),
      },
      {
        id: 'size',
        header: t('size'),
        meta: { track: '5.5rem', align: 'end' },
        cell: ({ row }) => <span className="text-ink-3">{bytes(row.original.size)}</span>,
      },
      {
        id: 'status',
        header: t('statusColumn'),
        meta: { track: '8rem' },
        cell: ({ row }) => (
          <Chip tone={TONES[row.original.status]}>{t(`status.${row.original.status}`)}</Chip>
        ),
      },
      {
        id: 'result',
        header: t('result'),
        meta: { track: 'minmax(14rem, 2fr)' },
        cell: ({ row }) => <Result file={row.original} />,
      },
    ],
    [t, bytes],
  );
  return (
    <DataTable
      label={t('files')}
      columns={columns}
      count={rows.total}
      rowAt={rows.rowAt}
      rowId={(file) => file.id}
      onRange={rows.onRange}
      active={active}
      onActive={setActive}
      rowHeight={44}
      keys={{
        group: t('files'),
        next: t('common:keys.next'),
        previous: t('common:keys.previous'),
        open: t('common:keys.open'),
      }}
      empty={<p className="p-6 text-ink-3">{t('noFiles')}</p>}
    />
  );
}

function Result({ file }: { file: ImportFile }) {
  const { t } = useTranslation('intake');
  if (file.failure) {
    return (
      <span className="block leading-[1.3]">
        <span className="block truncate text-miss">{t(`failure.${file.failure.code}.what`)}</span>
        <span className="block truncate text-ink-3 text-sm" title={t(`failure.${file.failure.code}.remedy`)}>
          {t(`failure.${file.failure.code}.remedy`)}
        </span>
      </span>
    );
  }
  if (file.candidateId === null) return file.candidateName;
  return (
    <Link
      to="/candidates/$candidateId"
      params={{ candidateId: file.candidateId }}
      className="font-medium text-accent-ink hover:underline"
    >
      {file.candidateName ?? t('openCandidate')}
    </Link>
  );
}
