import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { FileInput } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Import } from '../../../contract/intake.ts';
import { orpc } from '../../app/client.ts';
import { useFormats } from '../../app/formats.ts';
import { Page } from '../../app/page.tsx';
import { QueryError } from '../../app/query-error.tsx';
import { Chip } from '../../ui/chip.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { AddResumes } from './add-resumes.tsx';
import { DropArea } from './drop-area.tsx';
import { handled, importWords, isRunning } from './import-words.ts';

/** Imports so many back are shown; older ones have nothing left to do. */
const SHOWN = 200;

/** Everything that was brought in, newest first. */
export function ImportsPage() {
  const { t } = useTranslation('intake');
  const list = useQuery(orpc.intake.list.queryOptions({ input: { offset: 0, limit: SHOWN } }));
  const titles = useJobTitles();
  return (
    <DropArea jobId={null}>
      <Page title={t('imports')} actions={<AddResumes jobId={null} variant="primary" />}>
        <div className="min-h-0 grow overflow-y-auto">
          {list.error && <QueryError error={list.error} onRetry={() => void list.refetch()} />}
          {list.data?.items.length === 0 && (
            <EmptyState icon={FileInput} title={t('noImports')} text={t('noImportsText')}>
              <AddResumes jobId={null} variant="primary" />
            </EmptyState>
          )}
          <ul>
            {list.data?.items.map((made) => (
              <ImportLine key={made.id} made={made} title={titles.get(made.jobId ?? '')} />
            ))}
          </ul>
        </div>
      </Page>
    </DropArea>
  );
}

/** Titles of jobs by their ids. */
function useJobTitles(): ReadonlyMap<string, string> {
  const jobs = useQuery(orpc.jobs.list.queryOptions({ input: { sort: 'updated', limit: 500 } }));
  return useMemo(() => new Map(jobs.data?.items.map(({ id, title }) => [id, title])), [jobs.data]);
}

/** One import; `title` is the job's its people apply to. */
function ImportLine({ made, title }: { made: Import; title: string | undefined }) {
  const { t } = useTranslation('intake');
  const formats = useFormats();
  const words = importWords(made, t, formats);
  return (
    <li className="border-line border-b">
      <Link
        to="/imports/$importId"
        params={{ importId: made.id }}
        className="flex min-h-13 items-center gap-3 px-4 py-2 -outline-offset-2 hover:bg-hover/60"
      >
        <span className="min-w-0 grow">
          <span className="block truncate">
            <b className="font-semibold text-ink">{formats.dateTime(made.startedAt)}</b>
            {title && <span className="text-ink-2"> {t('forJob', { title })}</span>}
          </span>
          {isRunning(made) ? (
            <ProgressBar label={words} done={handled(made)} total={made.counts.total} className="max-w-96" />
          ) : (
            <span className="block text-ink-3 text-sm">{words}</span>
          )}
        </span>
        {made.source === 'sample' && <Chip>{t('sampleChip')}</Chip>}
        {made.dryRun && <Chip tone="accent">{t('dryRunChip')}</Chip>}
        {made.counts.duplicates > 0 && (
          <Chip>
            {t('duplicatesChip', {
              count: made.counts.duplicates,
              shown: formats.number(made.counts.duplicates),
            })}
          </Chip>
        )}
        {made.counts.failed > 0 && (
          <Chip tone="miss">
            {t('failedChip', { count: made.counts.failed, shown: formats.number(made.counts.failed) })}
          </Chip>
        )}
      </Link>
    </li>
  );
}
