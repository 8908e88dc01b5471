import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { RankingRow } from '../../../contract/screening.ts';
import type { Decisions } from '../pipeline/use-decisions.ts';

/** What a person can do with the applicant shown. Declining asks for a reason first. */
export function useApplicantActions(row: RankingRow | undefined, decisions: Decisions) {
  const navigate = useNavigate();
  const [declining, setDeclining] = useState<RankingRow | null>(null);
  const one = row ? [row.applicationId] : [];
  const over = row?.stage === 'hired' || row?.stage === 'declined' || row?.stage === 'withdrawn';
  const run = (action: Parameters<Decisions['decide']>[1]) => {
    if (row) decisions.decide(one, action).catch(() => undefined);
  };
  return {
    canAdvance: row !== undefined && !over,
    advance: () => run({ kind: 'advance' }),
    hold: () => run({ kind: 'hold', on: row?.onHold !== true }),
    shortlist: () => run({ kind: 'shortlist', on: row?.shortlisted !== true }),
    decline: () => setDeclining(row ?? null),
    declining,
    stopDeclining: () => setDeclining(null),
    declineWith: (reason: string | null) => {
      if (!declining) return;
      decisions.decide([declining.applicationId], { kind: 'decline', reason }).catch(() => undefined);
    },
    open: () => {
      if (row) void navigate({ to: '/candidates/$candidateId', params: { candidateId: row.candidateId } });
    },
  };
}
export type ApplicantActions = ReturnType<typeof useApplicantActions>;
