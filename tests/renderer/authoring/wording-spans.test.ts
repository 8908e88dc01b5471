import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/contract/authoring.ts';
import { replaced, spansOf, standing } from '../../../src/renderer/features/authoring/wording-spans.ts';

const found = (text: string, passage: string): Finding => ({
  kind: 'jargon',
  severity: 'hint',
  start: text.indexOf(passage),
  end: text.indexOf(passage) + passage.length,
  text: passage,
  why: '',
  source: '',
  suggestions: [],
});

describe('passages marked in a text', () => {
  it('together are the text again, whatever was found where', () => {
    const finding = fc
      .record({ start: fc.nat(40), length: fc.nat(10) })
      .map(({ start, length }) => ({ ...found('', ''), start, end: start + length }));
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(finding), (text, places) => {
        const findings = places.map((place) => ({ ...place, text: text.slice(place.start, place.end) }));
        expect(
          spansOf(text, findings)
            .map((span) => span.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('are dropped once the text has moved on', () => {
    const text = 'We want a rockstar.';
    expect(standing(`Now ${text}`, [found(text, 'rockstar')])).toEqual([]);
  });

  it('of which one lies in another are marked once', () => {
    const text = 'digital natives';
    expect(standing(text, [found(text, 'digital natives'), found(text, 'natives')])).toEqual([
      found(text, 'digital natives'),
    ]);
  });
});

describe('a suggestion taken', () => {
  const text = 'Join our young team';

  it('stands in place of the passage', () => {
    expect(replaced(text, found(text, 'young'), 'friendly')).toBe('Join our friendly team');
  });

  it('that says to leave it out leaves no gap', () => {
    expect(replaced(text, found(text, 'young'), '(leave out)')).toBe('Join our team');
  });

  it('changes nothing where the passage is no longer there', () => {
    expect(replaced('Join us', found(text, 'young'), 'friendly')).toBe('Join us');
  });
});
