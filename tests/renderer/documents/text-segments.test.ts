import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, segmentText } from '../../../src/renderer/features/documents/text-segments.ts';

const ranges = fc.array(
  fc.record({
    start: fc.integer({ min: -5, max: 60 }),
    end: fc.integer({ min: -5, max: 60 }),
    quote: fc.nat(9),
  }),
  { maxLength: 8 },
);

describe('lighting up quotes in a text', () => {
  it('keeps every character, whatever the quotes are', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), ranges, (text, marks) => {
        expect(
          segmentText(text, marks)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('lights a character up exactly when a quote covers it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 50 }), ranges, (text, marks) => {
        const lit = segmentText(text, marks).flatMap((segment) =>
          [...segment.text.split('')].map(() => segment.quotes.length > 0),
        );
        const covered = text
          .split('')
          .map((_, at) => marks.some(({ start, end }) => start <= at && at < end));
        expect(lit).toEqual(covered);
      }),
    );
  });

  it('cuts where quotes overlap, so that each part knows all of its quotes', () => {
    expect(
      segmentText('moved orders to Kafka Streams', [
        { start: 0, end: 21, quote: 0 },
        { start: 16, end: 29, quote: 1 },
      ]),
    ).toEqual([
      { start: 0, text: 'moved orders to ', quotes: [0] },
      { start: 16, text: 'Kafka', quotes: [0, 1] },
      { start: 21, text: ' Streams', quotes: [1] },
    ]);
  });
});

describe('the lines of a text', () => {
  it('begin where they stand in the whole text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 8 }).map((line) => line.replaceAll('\n', ' '))),
        (parts) => {
          const text = parts.join('\n');
          for (const line of linesOf(text))
            expect(text.slice(line.start, line.start + line.text.length)).toBe(line.text);
        },
      ),
    );
  });
});
