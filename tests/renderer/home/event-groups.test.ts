import { expect, it } from 'vitest';
import { groupEvents } from '../../../src/renderer/features/home/event-groups.ts';

const event = (at: number, kind: string, jobId: string) => ({
  at,
  kind,
  label: `at ${at}`,
  jobId,
  candidateId: null,
});

it('says once what happened many times over to one job, newest first', () => {
  const groups = groupEvents([
    event(9, 'applied', 'a'),
    event(8, 'applied', 'a'),
    event(7, 'hired', 'a'),
    event(6, 'applied', 'a'),
    event(5, 'applied', 'b'),
  ]);
  expect(groups.map(({ first, more }) => [first.at, first.kind, first.jobId, more])).toEqual([
    [9, 'applied', 'a', 1],
    [7, 'hired', 'a', 0],
    [6, 'applied', 'a', 0],
    [5, 'applied', 'b', 0],
  ]);
});
