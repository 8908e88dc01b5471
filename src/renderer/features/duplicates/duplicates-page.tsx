import { useQuery } from '@tanstack/react-query';
import { CopyCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DuplicatePair } from '../../../contract/duplicates.ts';
import { orpc } from '../../app/client.ts';
import { useFormats } from '../../app/formats.ts';
import { Page } from '../../app/page.tsx';
import { QueryError } from '../../app/query-error.tsx';
import { useWindowedRows } from '../../app/windowed-query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { focusable } from '../../ui/focusable.ts';
import { DuplicatesList } from './duplicates-list.tsx';
import { MergePanel } from './merge-panel.tsx';
import { MergesList } from './merges-list.tsx';

/** Records that look like one person, and those already merged. */
export function DuplicatesPage() {
  const { t } = useTranslation('duplicates');
  const { number } = useFormats();
  const rows = useWindowedRows((offset, limit) =>
    orpc.duplicates.list.queryOptions({ input: { offset, limit } }),
  );
  const merges = useQuery(orpc.duplicates.merges.queryOptions());
  const [active, setActive] = useState(0);
  const index = Math.min(active, Math.max(0, rows.total - 1));
  const pair: DuplicatePair | undefined = rows.rowAt(index);
  const empty = !rows.isPending && rows.total === 0;
  return (
    <Page
      title={t('title')}
      aside={rows.total > 0 && t('count', { count: rows.total, shown: number(rows.total) })}
    >
      {rows.error && <QueryError error={rows.error} onRetry={rows.retry} />}
      <div className="grid min-h-0 grow grid-cols-[minmax(20rem,26rem)_minmax(0,1fr)] max-md:grid-cols-1 max-md:overflow-y-auto">
        <div className="flex min-h-0 flex-col border-line border-r max-md:min-h-72">
          {rows.total > 0 && <DuplicatesList rows={rows} active={index} onActive={setActive} />}
          {empty && <EmptyState icon={CopyCheck} title={t('none')} text={t('noneText')} />}
        </div>
        <section
          ref={focusable}
          aria-label={t('merge')}
          className="min-h-0 overflow-y-auto bg-surface p-5 -outline-offset-2"
        >
          {pair && <MergePanel key={pair.id} pair={pair} />}
          {merges.data && merges.data.length > 0 && <MergesList merges={merges.data} />}
        </section>
      </div>
    </Page>
  );
}
