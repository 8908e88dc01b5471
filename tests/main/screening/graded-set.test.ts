import { beforeAll, expect, test } from 'vitest';
import { bm25Scores } from '../../../src/main/evaluation/bm25.ts';
import { GRADED_SET_AS_OF, gradedSet } from '../../../src/main/evaluation/graded-set.ts';
import { rankingAccuracy } from '../../../src/main/evaluation/ranking-accuracy.ts';
import { evaluateRanking, type RankingFigures } from '../../../src/main/evaluation/ranking-evaluation.ts';

let figures: RankingFigures;
beforeAll(async () => {
  figures = await evaluateRanking(gradedSet(), GRADED_SET_AS_OF);
});

test('the graded set is large enough and always the same', () => {
  expect([figures.candor.pairs, JSON.stringify(gradedSet())]).toEqual([888, JSON.stringify(gradedSet())]);
});

test('what fools word counting fools the engine in fewer than one pair of ten, and in less than half as many as BM25', () => {
  const { candor, bm25 } = figures;
  expect(candor.wrong / candor.pairs).toBeLessThan(0.1);
  expect(candor.wrong).toBeLessThanOrEqual(bm25.wrong / 2);
});

test('the best one is on top', () => {
  expect(figures.candor.bestOnTop / figures.candor.postings).toBeGreaterThan(0.9);
});

test('a pair the wrong way round counts one, a tie half, a shared top its share', () => {
  const ranking = { name: 'x', grades: [2, 1, 0] };
  expect([
    rankingAccuracy([ranking], () => [3, 2, 1]),
    rankingAccuracy([ranking], () => [1, 2, 3]),
    rankingAccuracy([ranking], () => [1, 1, 0]),
  ]).toEqual([
    { pairs: 3, wrong: 0, postings: 1, bestOnTop: 1 },
    { pairs: 3, wrong: 3, postings: 1, bestOnTop: 0 },
    { pairs: 3, wrong: 0.5, postings: 1, bestOnTop: 0.5 },
  ]);
});

test('BM25 prefers the document that says the rarer word, and gives nothing for nothing', () => {
  const [nurse = 0, both = 0, none] = bm25Scores(
    ['nurse and nurse', 'nurse with rare orchids', 'bread'],
    'rare nurse',
  );
  expect([both > nurse, nurse > 0, none]).toEqual([true, true, 0]);
});
