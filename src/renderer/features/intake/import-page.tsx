import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Import, ImportFile } from '../../../contract/intake.ts';
import { ImportFileStatus } from '../../../contract/intake.ts';
import { orpc } from '../../app/client.ts';
import { useFormats } from '../../app/formats.ts';
import { Page } from '../../app/page.tsx';
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
  return <Imported made={made.data} />;
}

function Imported({ made }: { made: Import }) {
  const { t } = useTranslation('intake');
  const { dateTime } = useFormats();
  return (
    <Page
      title={dateTime(made.startedAt)}
      crumbs={
        <Link to="/imports" className="hover:text-ink">
          {t('imports')}
        </Link>
      }
      actions={<ImportActions made={made} />}
    >
      <Standing made={made} />
      <Files made={made} />
    </Page>
  );
}

/** How far it is, or how it ended. */
function Standing({ made }: { made: Import }) {
  const { t } = useTranslation('intake');
  const formats = useFormats();
  const words = importWords(made, t, formats);
  return (
    <div className="grid shrink-0 gap-2.5 border-line border-b bg-surface px-4 py-3">
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
    </div>
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
