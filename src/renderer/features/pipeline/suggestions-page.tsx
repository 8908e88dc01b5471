import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ListChecks } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JobId } from '../../../contract/common.ts';
import type { RankingRow } from '../../../contract/screening.ts';
import { orpc } from '../../app/client.ts';
import { useFormats } from '../../app/formats.ts';
import { Page } from '../../app/page.tsx';
import { QueryError } from '../../app/query-error.tsx';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ScoreBar } from '../../ui/score-bar.tsx';
import { useShortcut } from '../../ui/shortcuts.tsx';
import { MissingChips } from '../screening/missing-chips.tsx';
import { useScoreWords } from '../screening/score-words.ts';
import { WhyList } from '../screening/why-list.tsx';
import { BulkDialog } from './bulk-dialog.tsx';
import { type Decisions, useDecisions } from './use-decisions.ts';

const route = getRouteApi('/shell/jobs/$jobId/suggestions');

/** As many as one bulk action may be shown to take. */
const MOST = 500;

/** The proposals of a job that were not put off, and what can be done with the first of them. */
function useSuggestions(jobId: JobId) {
  const list = useQuery(
    orpc.screening.ranking.queryOptions({ input: { jobId, filter: 'suggested', limit: MOST } }),
  );
  const decisions = useDecisions();
  const [later, setLater] = useState<ReadonlySet<string>>(new Set());
  const queue = (list.data?.items ?? []).filter((row) => !later.has(row.applicationId));
  const [current, ...others] = queue;
  const skip = () => {
    if (current) setLater((before) => new Set(before).add(current.applicationId));
  };
  const approve = () => {
    if (!current || decisions.busy) return;
    skip();
    decisions.decide([current.applicationId], { kind: 'advance' }).catch(() => undefined);
  };
  return { list, queue, current, others, skip, approve, decisions };
}

/** Applicants at or above the benchmark, proposed to be advanced: one key approves, nothing happens without it. */
export function SuggestionsPage() {
  const { t } = useTranslation(['pipeline', 'screening']);
  const { number } = useFormats();
  const { jobId } = route.useParams();
  const job = useQuery(orpc.jobs.get.queryOptions({ input: { id: jobId } }));
  const { list, queue, current, others, skip, approve, decisions } = useSuggestions(jobId);
  const [all, setAll] = useState(false);
  const group = t('suggestions.title');
  const counted = { count: queue.length, shown: number(queue.length) };
  useShortcut({ id: 'suggestions.approve', group, label: t('suggestions.approve'), keys: 'a', run: approve });
  useShortcut({ id: 'suggestions.skip', group, label: t('suggestions.skip'), keys: 'j', run: skip });
  return (
    <Page
      title={t('suggestions.title')}
      crumbs={
        <Link to="/jobs/$jobId/applicants" params={{ jobId }} className="truncate hover:text-ink">
          {job.data?.title ?? t('screening:title')}
        </Link>
      }
      aside={queue.length > 0 && t('suggestions.count', counted)}
      actions={
        queue.length > 1 && (
          <Button onClick={() => setAll(true)}>{t('suggestions.approveAll', counted)}</Button>
        )
      }
    >
      {list.error && <QueryError error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && !current && <NoSuggestions benchmark={list.data.benchmark} />}
      {list.data && current && (
        <div className="mx-auto grid min-h-0 w-full max-w-5xl grow grid-cols-[minmax(0,1fr)_18rem] gap-4 overflow-y-auto p-4 max-md:grid-cols-1">
          <Proposal
            key={current.applicationId}
            row={current}
            benchmark={list.data.benchmark}
            onApprove={approve}
            onSkip={skip}
          />
          <Waiting rows={others} />
        </div>
      )}
      {all && <ApproveAll queue={queue} decisions={decisions} onClose={() => setAll(false)} />}
    </Page>
  );
}

function NoSuggestions({ benchmark }: { benchmark: number }) {
  const { t } = useTranslation('pipeline');
  const { number } = useFormats();
  const text = t('suggestions.noneText', { benchmark: number(benchmark) });
  return <EmptyState icon={ListChecks} title={t('suggestions.none')} text={text} />;
}

interface ApproveAllProps {
  queue: readonly RankingRow[];
  decisions: Decisions;
  onClose(): void;
}

function ApproveAll({ queue, decisions, onClose }: ApproveAllProps) {
  const ids = queue.map((row) => row.applicationId);
  return (
    <BulkDialog
      ids={ids}
      action={{ kind: 'advance' }}
      onClose={onClose}
      onApply={(action) => {
        onClose();
        decisions.decide(ids, action).catch(() => undefined);
      }}
    />
  );
}

interface ProposalProps {
  row: RankingRow;
  benchmark: number;
  onApprove(): void;
  onSkip(): void;
}

function Proposal({ row, benchmark, onApprove, onSkip }: ProposalProps) {
  const { t } = useTranslation(['pipeline', 'screening']);
  const words = useScoreWords(benchmark);
  const answer = useQuery(
    orpc.screening.result.queryOptions({ input: { applicationId: row.applicationId } }),
  );
  return (
    <article aria-labelledby="proposal" className="self-start rounded-lg border border-line bg-surface">
      <header className="grid gap-2.5 border-line border-b px-3.5 py-3.5">
        <div className="flex items-start justify-between gap-4">
          <div className="min-w-0">
            <h2 id="proposal" className="font-bold text-xl tracking-tight">
              <Link
                to="/candidates/$candidateId"
                params={{ candidateId: row.candidateId }}
                className="hover:text-accent-ink"
              >
                {row.name}
              </Link>
            </h2>
            <p className="text-ink-2">{row.headline ?? t('screening:noHeadline')}</p>
          </div>
          <ScoreBar
            value={row.overall}
            benchmark={benchmark}
            label={words.score(row)}
            className="w-40 pt-1"
          />
        </div>
        <div className="flex items-center gap-2">
          <Button variant="primary" keys="a" onClick={onApprove}>
            {t('suggestions.approve')}
          </Button>
          <Button keys="j" onClick={onSkip}>
            {t('suggestions.skip')}
          </Button>
          {row.missing.length > 0 && <MissingChips missing={row.missing} screened />}
        </div>
        <p className="text-ink-3 text-sm">{t('suggestions.intro')}</p>
      </header>
      {answer.data?.result && <WhyList result={answer.data.result} active={null} />}
    </article>
  );
}

function Waiting({ rows }: { rows: readonly RankingRow[] }) {
  const { t } = useTranslation('pipeline');
  const { number } = useFormats();
  if (rows.length === 0) return null;
  return (
    <section
      aria-label={t('suggestions.next')}
      className="self-start rounded-lg border border-line bg-surface py-1"
    >
      <h2 className="px-3 py-1.5 font-semibold text-ink-3 text-sm">{t('suggestions.next')}</h2>
      <ol>
        {rows.slice(0, 20).map((row) => (
          <li key={row.applicationId} className="flex items-center gap-2 px-3 py-1">
            <span className="min-w-0 grow truncate">{row.name}</span>
            {row.missing.length > 0 && <Chip tone="miss">{row.missing[0]}</Chip>}
            <b className="font-semibold tabular-nums">{number(Math.round(row.overall ?? 0))}</b>
          </li>
        ))}
      </ol>
    </section>
  );
}
