import { useCallback, useState } from 'react';
import type { ApplicationId, JobId } from '../../../contract/common.ts';
import type { Evidence } from '../../../contract/resume.ts';
import type { ActiveQuote } from '../documents/quotes.ts';
import { useDecisions } from '../pipeline/use-decisions.ts';
import { useApplicantsView } from './applicants-view.ts';
import { useApplicantActions } from './use-applicant-actions.ts';
import { usePicking } from './use-picking.ts';
import { useRanking } from './use-ranking.ts';
import { useRankingKeys } from './use-ranking-keys.ts';
import { useWeights } from './use-weights.ts';

/** All that the applicants' page knows: the list, the row it is at, what can be done with it. */
export function useApplicants(jobId: JobId) {
  const { view, setView, applicant, setApplicant } = useApplicantsView();
  const weights = useWeights(jobId);
  const [sight, setSight] = useState({ first: 0, last: 0 });
  const ranking = useRanking(jobId, view, weights.tried, sight);
  const picking = usePicking(ranking);
  const decisions = useDecisions();
  const [place, setPlace] = useState(0);

  const found = applicant === null ? 0 : ranking.indexOf(applicant);
  // Out of sight or filtered away, the place where the row stood is kept.
  const index = found === -1 ? Math.min(place, ranking.total - 1) : found;
  const row = ranking.rowAt(index);
  const current = found === -1 ? undefined : row;
  const shown: ApplicationId | null = applicant ?? row?.applicationId ?? null;
  const actions = useApplicantActions(current ?? row, decisions);

  const setActive = (next: number) => {
    const target = ranking.rowAt(next);
    setPlace(next);
    if (target) setApplicant(target.applicationId);
  };
  const onSight = useCallback((first: number, last: number) => {
    setSight((before) => (before.first === first && before.last === last ? before : { first, last }));
  }, []);
  const keys = useRankingKeys({ jobId, ranking, index, setActive, picking, actions });
  return {
    view,
    setView,
    weights,
    ranking,
    picking,
    decisions,
    index,
    current,
    shown,
    actions,
    setActive,
    onSight,
    keys,
  };
}
export type Applicants = ReturnType<typeof useApplicants>;

/** The quote asked for, as long as the applicant it is about is shown. */
export function useQuote(shown: ApplicationId | null, onShow: () => void) {
  const [quote, setQuote] = useState<(ActiveQuote & { of: ApplicationId }) | null>(null);
  const show = (evidence: Evidence) => {
    if (shown === null) return;
    onShow();
    setQuote((before) => ({ evidence, nonce: (before?.nonce ?? 0) + 1, of: shown }));
  };
  return { quote: quote?.of === shown ? quote : null, show };
}
