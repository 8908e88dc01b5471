import type { JobProfile } from '../../contract/criteria.ts';
import { overallFrom } from './engine/overall.ts';
import type { StoredScores } from './screening-record.ts';

export interface ReweightRequest {
  profile: JobProfile;
  /** `scores` is {@link StoredScores} as JSON. */
  scores: { applicationId: string; scores: string }[];
}

/** New overall scores under the profile's weights, best first; equal ones by application id. Runs in a pool thread. */
export function reweight({ profile, scores }: ReweightRequest): { applicationId: string; overall: number }[] {
  return scores
    .map(({ applicationId, scores: json }) => {
      const stored = JSON.parse(json) as StoredScores;
      const inOrder = profile.criteria.map((criterion) => stored.scores[criterion.id] ?? 0);
      return { applicationId, overall: overallFrom(profile.criteria, inOrder, stored.similarity).overall };
    })
    .sort((a, b) => b.overall - a.overall || (a.applicationId < b.applicationId ? -1 : 1));
}
