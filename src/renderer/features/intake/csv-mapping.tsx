import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CsvField } from '../../../contract/intake.ts';
import { orpc } from '../../app/client.ts';
import { useFormats } from '../../app/formats.ts';
import { QueryError } from '../../app/query-error.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Select } from '../../ui/select.tsx';

interface CsvMappingProps {
  uploadId: string;
  dryRun: boolean;
  busy: boolean;
  onStart(uploadId: string, mapping: CsvField[], dryRun: boolean): void;
}

/** Fields by which a candidate can be told from others; without one of them a row means nothing. */
const NAMING: readonly CsvField[] = ['name', 'firstName', 'lastName', 'email'];

/** Says which column of a table is what, with the first values of each in view. */
export function CsvMapping({ uploadId, dryRun, busy, onStart }: CsvMappingProps) {
  const { t } = useTranslation('intake');
  const { number } = useFormats();
  const preview = useQuery(orpc.intake.previewCsv.queryOptions({ input: { uploadId } }));
  const [chosen, setChosen] = useState<Readonly<Record<number, CsvField>>>({});
  const [dry, setDry] = useState(dryRun);
  if (preview.error) return <QueryError error={preview.error} />;
  if (preview.data === undefined)
    return (
      <p role="status" className="py-4 text-ink-3">
        {t('csv.reading')}
      </p>
    );
  const { columns, rows } = preview.data;
  const mapping = columns.map((column, index) => chosen[index] ?? column.guess);
  const named = mapping.some((field) => NAMING.includes(field));
  const placed = columns.map((column, index) => ({ ...column, index }));
  const options = CsvField.options.map((field) => ({ value: field, label: t(`csv.field.${field}`) }));
  return (
    <div className="grid gap-3 pb-3">
      <table className="w-full border-collapse text-left">
        <caption className="sr-only">{t('csv.title')}</caption>
        <thead>
          <tr className="border-line border-b text-ink-3 text-xs">
            <th className="py-1.5 pr-3 font-medium">{t('csv.column')}</th>
            <th className="py-1.5 pr-3 font-medium">{t('csv.values')}</th>
            <th className="w-44 py-1.5 font-medium">{t('csv.becomes')}</th>
          </tr>
        </thead>
        <tbody>
          {placed.map(({ index, ...column }) => (
            <tr key={`${index} ${column.name}`} className="border-line border-b">
              <th scope="row" className="max-w-40 truncate py-1.5 pr-3 font-medium">
                {column.name}
              </th>
              <td className="max-w-56 truncate py-1.5 pr-3 text-ink-3 text-sm">
                {column.samples.join(' · ')}
              </td>
              <td className="py-1.5">
                <Select
                  aria-label={t('csv.becomesOf', { column: column.name })}
                  options={options}
                  value={mapping[index] ?? 'ignore'}
                  onValue={(field) => setChosen((before) => ({ ...before, [index]: field }))}
                  className="w-full"
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {!named && <p className="text-miss text-sm">{t('csv.needsName')}</p>}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Checkbox label={t('dryRun')} checked={dry} onChecked={setDry} />
        <Button variant="primary" disabled={!named || busy} onClick={() => onStart(uploadId, mapping, dry)}>
          {t('csv.start', { count: rows, shown: number(rows) })}
        </Button>
      </div>
    </div>
  );
}
