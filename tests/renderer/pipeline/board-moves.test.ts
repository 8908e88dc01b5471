import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ApplicationId, CandidateId } from '../../../src/contract/common.ts';
import { type BoardCard, Stage } from '../../../src/contract/pipeline.ts';
import { carried, placeOf, step } from '../../../src/renderer/features/pipeline/board-moves.ts';

const idOf = (place: number): string => `018f0000-0000-7000-8000-${String(place).padStart(12, '0')}`;
const card = (place: number, stage: Stage): BoardCard => ({
  applicationId: ApplicationId.parse(idOf(place)),
  candidateId: CandidateId.parse(idOf(place)),
  name: `Candidate ${place}`,
  headline: null,
  overall: null,
  stage,
  onHold: false,
  shortlisted: false,
  since: 0,
});
const board = (counts: readonly number[]) => {
  let place = 0;
  return Stage.options.map((stage, column) => {
    const cards = Array.from({ length: counts[column] ?? 0 }, () => card(place++, stage));
    return { stage, total: cards.length, cards };
  });
};

describe('the board by arrow keys', () => {
  const columns = board([3, 0, 1]);

  it('moves up and down within a stage and stops at its ends', () => {
    expect([step(columns, idOf(0), 0, 1)?.name, step(columns, idOf(2), 0, 1)]).toEqual([
      'Candidate 1',
      undefined,
    ]);
  });

  it('skips empty stages sideways and lands at the same height or the lowest card', () => {
    expect([step(columns, idOf(2), 1, 0)?.name, step(columns, idOf(3), -1, 0)?.name]).toEqual([
      'Candidate 3',
      'Candidate 0',
    ]);
  });
});

describe('carrying a card to another stage', () => {
  it('loses no card and counts them right, wherever it goes', () => {
    const anyBoard = fc
      .array(fc.nat(5), { minLength: 7, maxLength: 7 })
      .filter((counts) => counts.some((count) => count > 0));
    fc.assert(
      fc.property(anyBoard, fc.nat(), fc.constantFrom(...Stage.options), (counts, pick, to) => {
        const before = board(counts);
        const cards = before.flatMap((column) => column.cards);
        const chosen = cards[pick % cards.length];
        if (chosen === undefined) return;
        const after = carried(before, chosen, to);
        const place = placeOf(after, chosen.applicationId);
        expect(after[place?.column ?? -1]?.stage).toBe(to);
        expect(after.map((column) => column.total)).toEqual(after.map((column) => column.cards.length));
        expect(after.flatMap((column) => column.cards.map((one) => one.name)).sort()).toEqual(
          cards.map((one) => one.name).sort(),
        );
      }),
    );
  });
});
