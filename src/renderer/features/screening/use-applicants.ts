import { skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ApplicationId, JobId } from '../../../contract/common.ts';
import type { Evidence } from '../../../contract/resume.ts';
import { orpc } from '../../app/client.ts';
import type { ActiveQuote } from '../documents/quotes.ts';
import { useDecisions } from '../pipeline/use-decisions.ts';
import { useApplicantsView } from './applicants-view.ts';
import { useApplicantActions } from './use-applicant-actions.ts';
import { useChosen } from './use-chosen.ts';
import { usePicking } from './use-picking.ts';
import { useRanking } from './use-ranking.ts';
import { useRankingKeys } from './use-ranking-keys.ts';
import { useWeights } from './use-weights.ts';
import type { Pages } from './windows.ts';

/** All that the applicants' page knows: the list, the row it is at, what can be done with it. */
export function useApplicants(jobId: JobId) {
  const { view, setView, applicant, setApplicant } = useApplicantsView();
  const weights = useWeights(jobId);
  const [sight, setSight] = useState<Pages>({ from: 0, to: 0 });
  const ranking = useRanking(jobId, view, weights.tried, sight);
  const picking = usePicking(ranking);
  const decisions = useDecisions();
  const { index, current, located } = useChosen({
    jobId,
    view,
    weights: weights.tried,
    ranking,
    applicant,
    setApplicant,
  });
  // What is decided is about the one who is shown, also where their row is not read or not in sight.
  const shown = useQuery(
    orpc.screening.result.queryOptions({ input: applicant ? { applicationId: applicant } : skipToken }),
  );
  const actions = useApplicantActions(current ?? shown.data?.row, decisions);

  const setActive = (next: number) => {
    const target = ranking.rowAt(next);
    if (target) setApplicant(target.applicationId);
    else void ranking.idsBetween(next, next).then(([id]) => id && setApplicant(id));
  };
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
    located,
    shown: applicant,
    actions,
    setActive,
    onSight: setSight,
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
