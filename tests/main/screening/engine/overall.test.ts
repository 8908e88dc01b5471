import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Criterion } from '../../../../src/contract/criteria.ts';
import { overallFrom } from '../../../../src/main/screening/engine/overall.ts';

const score = fc.integer({ min: 0, max: 100 }).map((value) => value / 100);
const criterion = fc
  .record({
    must: fc.boolean(),
    weight: fc.integer({ min: 0, max: 20 }).map((value) => value / 4),
    kind: fc.constantFrom('skill', 'occupation', 'seniority'),
  })
  .map(({ must, weight, kind }): Criterion => {
    const spec =
      kind === 'skill'
        ? ({ kind, anyOf: ['skill:python'], minYears: null } as const)
        : kind === 'occupation'
          ? ({ kind, title: 'Developer' } as const)
          : ({ kind: 'seniority', level: 'senior' } as const);
    return {
      id: 'x',
      label: 'x',
      necessity: must ? 'must' : 'nice',
      weight,
      spec: { ...spec, ...(spec.kind === 'skill' ? { anyOf: [...spec.anyOf] } : {}) } as Criterion['spec'],
    };
  });
const measured = fc.array(fc.tuple(criterion, score), { maxLength: 12 });

const overall = (list: readonly (readonly [Criterion, number])[], similarity: number): number =>
  overallFrom(
    list.map(([each]) => each),
    list.map(([, each]) => each),
    similarity,
  ).overall;

test('the overall lies between 0 and 100', () => {
  fc.assert(
    fc.property(measured, score, (list, similarity) => {
      const value = overall(list, similarity);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(100);
    }),
  );
});

test('doing better at one criterion never lowers the overall', () => {
  fc.assert(
    fc.property(measured, score, fc.nat(), score, (list, similarity, place, gain) => {
      const index = list.length === 0 ? -1 : place % list.length;
      const better = list.map(
        ([each, value], at) => [each, at === index ? Math.min(1, value + gain) : value] as const,
      );
      expect(overall(better, similarity)).toBeGreaterThanOrEqual(overall(list, similarity));
    }),
  );
});

test('weights count against each other only: all doubled, nothing changes', () => {
  fc.assert(
    fc.property(measured, score, (list, similarity) => {
      const doubled = list.map(([each, value]) => [{ ...each, weight: each.weight * 2 }, value] as const);
      expect(overall(doubled, similarity)).toBe(overall(list, similarity));
    }),
  );
});

test('a criterion of weight 0 is ignored', () => {
  fc.assert(
    fc.property(measured, criterion, score, score, (list, extra, value, similarity) => {
      expect(overall([...list, [{ ...extra, weight: 0 }, value]], similarity)).toBe(
        overall(list, similarity),
      );
    }),
  );
});

test('the points add up to the overall less the likeness', () => {
  fc.assert(
    fc.property(measured, (list) => {
      const { overall: total, points } = overallFrom(
        list.map(([each]) => each),
        list.map(([, each]) => each),
        0,
      );
      const sum = points.reduce((all, each) => all + each, 0);
      expect(Math.abs(sum - total)).toBeLessThanOrEqual(0.05 * points.length + 0.01);
    }),
  );
});
