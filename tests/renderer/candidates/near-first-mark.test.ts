import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearFirstMark } from '../../../src/renderer/features/candidates/near-first-mark.ts';

describe('a passage that matched a search', () => {
  it('is cut shortly before the match, at a word', () => {
    expect(
      nearFirstMark({
        text: 'Skills Languages Python SQL Streaming Apache Kafka and Flink',
        marks: [[45, 50]],
      }),
    ).toEqual({
      text: '…SQL Streaming Apache Kafka and Flink',
      marks: [[22, 27]],
    });
  });

  it('marks the same words after the cut as before it', () => {
    const passages = fc
      .tuple(fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 30 }), fc.nat(), fc.nat())
      .map(([words, from, size]) => {
        const text = words.join(' ');
        const start = from % text.length;
        return {
          text,
          marks: [[start, Math.min(text.length, start + 1 + (size % 8))]] as [number, number][],
        };
      });
    fc.assert(
      fc.property(passages, (passage) => {
        const words = (of: ReturnType<typeof nearFirstMark>) =>
          of.marks.map(([start, end]) => of.text.slice(start, end));
        expect(words(nearFirstMark(passage))).toEqual(words(passage));
      }),
    );
  });
});
