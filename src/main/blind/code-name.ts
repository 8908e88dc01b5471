import { createHash } from 'node:crypto';

/** The name a candidate goes by in blind review, the same every time: "Candidate 7F3A21". Nothing of the person can be told from it. */
export function codeName(candidateId: string): string {
  return `Candidate ${createHash('sha256').update(candidateId).digest('hex').slice(0, 6).toUpperCase()}`;
}
