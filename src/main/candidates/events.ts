import { v7 as newId } from 'uuid';
import type { Database } from '../database/open-database.ts';

export interface NewEvent {
  kind: 'correction' | 'merge' | 'unmerge' | 'sample';
  candidateId: string;
  /** Plain values the renderer words (`candidates.timeline.<kind>`). */
  detail: Record<string, string>;
  actor: string;
  at: number;
}

/** Something that happened to a candidate, for the timeline. */
export async function recordEvent(database: Database, event: NewEvent): Promise<void> {
  await database
    .insertInto('events')
    .values({
      id: newId(),
      kind: event.kind,
      candidate_id: event.candidateId,
      job_id: null,
      application_id: null,
      detail: JSON.stringify(event.detail),
      actor: event.actor,
      at: event.at,
    })
    .execute();
}
