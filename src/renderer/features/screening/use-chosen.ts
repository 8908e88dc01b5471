import { skipToken, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ApplicationId, JobId } from '../../../contract/common.ts';
import { orpc } from '../../app/client.ts';
import type { RankingView } from './applicants-view.ts';
import type { Ranking, TriedWeights } from './use-ranking.ts';

interface ChosenOptions {
  jobId: JobId;
  view: RankingView;
  weights: TriedWeights;
  ranking: Ranking;
  applicant: ApplicationId | null;
  setApplicant(applicant: ApplicationId | null): void;
}

/**
 * Where in the list the chosen applicant stands. The first is chosen once there is one, and stays so while better ones come
 * in: nobody's résumé is taken out of the hands of whoever reads it. Once the chosen one has left the list, the row that took
 * the place is.
 */
export function useChosen({ jobId, view, weights, ranking, applicant, setApplicant }: ChosenOptions) {
  const found = applicant === null ? -1 : ranking.indexOf(applicant);
  const [kept, setKept] = useState(0);
  if (found !== -1 && found !== kept) setKept(found);

  const asked = useQuery(
    orpc.screening.place.queryOptions({
      input:
        ranking.isSettled && applicant !== null && found === -1
          ? { jobId, ...view, weights, applicationId: applicant }
          : skipToken,
    }),
  );
  const place = found === -1 && !asked.isFetching ? asked.data?.place : found;
  const free = ranking.isSettled && (applicant === null || place === null);
  const heir = ranking.rowAt(Math.min(kept, ranking.total - 1))?.applicationId ?? null;
  useEffect(() => {
    if (free && heir !== applicant && (heir !== null || ranking.total === 0)) setApplicant(heir);
  }, [free, heir, applicant, ranking.total, setApplicant]);

  const located = typeof place === 'number' && place !== -1;
  const index = located ? place : Math.min(kept, ranking.total - 1);
  return { index, located, current: found === -1 ? undefined : ranking.rowAt(found) };
}
