import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Import, ImportFile } from '../../../contract/intake.ts';
import { ImportFileStatus } from '../../../contract/intake.ts';
import { orpc } from '../../app/client.ts';
import { useFormats } from '../../app/formats.ts';
import { QueryError } from '../../app/query-error.tsx';
import { useWindowedRows } from '../../app/windowed-query.ts';
import { FilterChip } from '../../ui/chip.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { ImportActions } from './import-actions.tsx';
import { ImportFiles } from './import-files.tsx';
import { handled, importWords, isRunning } from './import-words.ts';

const route = getRouteApi('/shell/imports/$importId');

/** How often (milliseconds) a running import is asked for, should news of it be slow. */
const ASK_AGAIN = 1_000;

/** One import: how far it is, what became of each file, and how to take it back. */
export function ImportPage() {
  const { t } = useTranslation('intake');
  const { importId } = route.useParams();
  const made = useQuery(
    orpc.intake.get.queryOptions({
      input: { id: importId },
      refetchInterval: ({ state }) => (state.data && isRunning(state.data) ? ASK_AGAIN : false),
    }),
  );
  if (made.error) return <QueryError error={made.error} onRetry={() => void made.refetch()} />;
  if (made.data === undefined)
    return (
      <p role="status" className="p-6 text-ink-3">
        {t('reading')}
      </p>
    );
  return (
    <>
      <Heading made={made.data} />
      <Files made={made.data} />
    </>
  );
}

function Heading({ made }: { made: Import }) {
  const { t } = useTranslation('intake');
  const formats = useFormats();
  const words = importWords(made, t, formats);
  return (
    <header className="grid shrink-0 gap-3 border-line border-b bg-surface px-4 py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h1 className="min-w-0 grow text-ink-3">
          <Link to="/imports" className="hover:text-ink">
            {t('imports')}
          </Link>{' '}
          / <span className="font-semibold text-ink">{formats.dateTime(made.startedAt)}</span>
        </h1>
        <ImportActions made={made} />
      </div>
      {isRunning(made) ? (
        <ProgressBar label={words} done={handled(made)} total={made.counts.total} />
      ) : (
        <p className="text-ink-2">{words}</p>
      )}
      {made.dryRun && !isRunning(made) && made.status === 'done' && (
        <p className="rounded-md bg-accent-soft px-3 py-2 text-accent-ink">{t('dryRunDone')}</p>
      )}
      <p className="sr-only" aria-live="polite">
        {isRunning(made) ? '' : words}
      </p>
    </header>
  );
}

function Files({ made }: { made: Import }) {
  const { t } = useTranslation('intake');
  const { number } = useFormats();
  const [status, setStatus] = useState<ImportFile['status'] | null>(null);
  const rows = useWindowedRows((offset, limit) =>
    orpc.intake.files.queryOptions({
      input: { id: made.id, status, offset, limit },
      refetchInterval: isRunning(made) ? ASK_AGAIN : false,
    }),
  );
  const counts: Partial<Record<ImportFile['status'], number>> = {
    waiting: made.counts.waiting,
    done: made.counts.done,
    duplicate: made.counts.duplicates,
    failed: made.counts.failed,
  };
  return (
    <>
      <fieldset className="flex shrink-0 flex-wrap gap-1.5 px-4 py-2">
        <legend className="sr-only">{t('files')}</legend>
        <FilterChip on={status === null} count={number(made.counts.total)} onToggle={() => setStatus(null)}>
          {t('allFiles')}
        </FilterChip>
        {ImportFileStatus.options
          .filter((option) => (counts[option] ?? 0) > 0 || option === status)
          .map((option) => (
            <FilterChip
              key={option}
              on={status === option}
              count={number(counts[option] ?? 0)}
              onToggle={() => setStatus(status === option ? null : option)}
            >
              {t(`status.${option}`)}
            </FilterChip>
          ))}
      </fieldset>
      {rows.error ? <QueryError error={rows.error} onRetry={rows.retry} /> : <ImportFiles rows={rows} />}
    </>
  );
}
