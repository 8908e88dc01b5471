import { ORPCError } from '@orpc/client';
import { getRouteApi } from '@tanstack/react-router';
import { Users } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/client.ts';
import { useFormats } from '../../app/formats.ts';
import { Page } from '../../app/page.tsx';
import { QueryError } from '../../app/query-error.tsx';
import { useWindowedRows } from '../../app/windowed-query.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Select } from '../../ui/select.tsx';
import { AddResumes } from '../intake/add-resumes.tsx';
import { DropArea } from '../intake/drop-area.tsx';
import { CandidatesTable } from './candidates-table.tsx';
import { QueryHelp } from './query-help.tsx';
import { SavedViews } from './saved-views.tsx';

const route = getRouteApi('/shell/candidates');
const SORTS = ['relevance', 'added', 'name', 'years'] as const;

/** Milliseconds between two searches at the least; the first letter after a pause is searched for at once. */
const APART = 40;

/** Everyone there is, found by the query language. */
export function CandidatesPage() {
  const { t } = useTranslation('candidates');
  const { number } = useFormats();
  const { query = '', sort = query === '' ? 'added' : 'relevance' } = route.useSearch();
  const navigate = route.useNavigate();
  const rows = useWindowedRows((offset, limit) =>
    orpc.candidates.search.queryOptions({ input: { query, sort, offset, limit } }),
  );
  const setQuery = (next: string) =>
    void navigate({ search: (before) => ({ ...before, query: next || undefined }), replace: true });
  const badQuery = rows.error instanceof ORPCError && rows.error.code === 'INVALID_QUERY' ? rows.error : null;
  const nobody = !rows.isPending && !rows.error && rows.total === 0;
  return (
    <DropArea jobId={null}>
      <Page
        title={t('title')}
        aside={!rows.isPending && !rows.error && t('count', { count: rows.total, shown: number(rows.total) })}
        actions={<AddResumes jobId={null} variant="primary" />}
      >
        <div className="grid shrink-0 gap-2 border-line border-b px-4 py-2.5">
          <div className="flex flex-wrap items-center gap-2">
            <QueryField query={query} onQuery={setQuery} invalid={badQuery !== null} />
            <QueryHelp onTry={setQuery} />
            <Select
              aria-label={t('sort.label')}
              value={sort}
              options={SORTS.map((value) => ({ value, label: t(`sort.${value}`) }))}
              onValue={(next) =>
                void navigate({ search: (before) => ({ ...before, sort: next }), replace: true })
              }
            />
          </div>
          {badQuery && (
            <p role="alert" id="query-error" className="text-miss text-sm">
              {t('badQuery', {
                reason: t(`queryReason.${badQuery.data.reason}`, { defaultValue: badQuery.data.reason }),
                position: number(badQuery.data.position + 1),
              })}
            </p>
          )}
          <SavedViews query={query} onQuery={setQuery} canSave={badQuery === null} />
        </div>
        {rows.error && !badQuery && <QueryError error={rows.error} onRetry={rows.retry} />}
        {nobody && <Nobody query={query} onQuery={setQuery} />}
        {!nobody && !rows.error && <CandidatesTable rows={rows} searching={query !== ''} />}
      </Page>
    </DropArea>
  );
}

interface QueryFieldProps {
  query: string;
  onQuery(query: string): void;
  invalid: boolean;
}

function QueryField({ query, onQuery, invalid }: QueryFieldProps) {
  const { t } = useTranslation('candidates');
  const [draft, setDraft] = useState({ text: query, of: query });
  const text = draft.of === query ? draft.text : query;
  const searched = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    if (text === query) return;
    const search = () => {
      searched.current = performance.now();
      onQuery(text);
    };
    const timer = setTimeout(search, Math.max(0, searched.current + APART - performance.now()));
    return () => clearTimeout(timer);
  }, [text, query, onQuery]);
  return (
    <SearchField
      label={t('search')}
      value={text}
      onValue={(next) => setDraft({ text: next, of: query })}
      maxLength={500}
      aria-invalid={invalid || undefined}
      aria-describedby={invalid ? 'query-error' : undefined}
      shortcut={{ id: 'candidates.search', group: t('title') }}
      className="grow"
    />
  );
}

function Nobody({ query, onQuery }: { query: string; onQuery(query: string): void }) {
  const { t } = useTranslation('candidates');
  if (query !== '') {
    return (
      <EmptyState title={t('noneFound')} text={t('noneFoundText')}>
        <Button onClick={() => onQuery('')}>{t('showAll')}</Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={Users} title={t('empty')} text={t('emptyText')}>
      <AddResumes jobId={null} variant="primary" />
    </EmptyState>
  );
}
