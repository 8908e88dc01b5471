import type { Outputs } from '../../../contract/index.ts';

export type RecentEvent = Outputs['workspace']['status']['recent'][number];

/** The newest event of a run of the same kind for the same job, and how many more there were. */
export interface EventGroup {
  key: string;
  first: RecentEvent;
  more: number;
}

/** Runs of the same thing happening to the same job as one; the order stays. */
export const groupEvents = (events: readonly RecentEvent[]): EventGroup[] => {
  const groups: EventGroup[] = [];
  for (const event of events) {
    const last = groups.at(-1);
    if (last && last.first.kind === event.kind && last.first.jobId === event.jobId) last.more += 1;
    else groups.push({ key: `${groups.length}-${event.at}`, first: event, more: 0 });
  }
  return groups;
};
