import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceAt } from '../../../../src/main/resumes/parsing/evidence.ts';
import { pageDocument, parseText, textDocument } from './text-document.ts';

describe('evidence', () => {
  it('has one box for each line it touches, cut to the letters', () => {
    const page = pageDocument([
      { text: 'alpha beta', x: 10, y: 20 },
      { text: 'gamma', x: 10, y: 40, page: 1 },
    ]);
    expect(evidenceAt(page, 6, 16)).toEqual({
      quote: 'beta gamma',
      page: 1,
      start: 6,
      end: 16,
      boxes: [
        { x: 40, y: 20, width: 20, height: 10 },
        { x: 10, y: 40, width: 25, height: 10 },
      ],
    });
  });

  it('names the page it begins on', () => {
    const page = pageDocument([
      { text: 'first', x: 10, y: 20 },
      { text: 'second', x: 10, y: 20, page: 2 },
    ]);
    expect(evidenceAt(page, 6, 12).page).toBe(2);
  });

  it('has no boxes where there are no pages', () => {
    expect(evidenceAt(textDocument('a b\nc'), 0, 5)).toEqual({
      quote: 'a b c',
      page: 1,
      start: 0,
      end: 5,
      boxes: [],
    });
  });
});

describe('every fact read from any text', () => {
  const word = fc.constantFrom(
    'Jane',
    'Whitfield',
    'jane@example.com',
    '+49 30 1234567',
    'EXPERIENCE',
    'EDUCATION',
    'SKILLS',
    'LANGUAGES',
    'CERTIFICATIONS',
    'Engineer',
    'Acme Inc.',
    '2019 – 2021',
    'since 2020',
    'BSc Physics',
    'University of Somewhere',
    'Python',
    'English',
    'B2',
    '•',
    '|',
    ',',
    'Berlin',
    'Germany',
  );
  const text = fc
    .array(fc.tuple(word, fc.constantFrom(' ', '\n', '\n\n', '\t', '  ')), { maxLength: 40 })
    .map((parts) => parts.flat().join(''));

  it('quotes what stands at its place', () => {
    fc.assert(
      fc.property(text, (printed) => {
        const resume = parseText(printed);
        const all = [
          resume.name,
          resume.headline,
          resume.location,
          ...resume.emails,
          ...resume.phones,
          ...resume.links,
          ...resume.experience,
          ...resume.education,
          ...resume.languages,
          ...resume.certificates,
        ].flatMap((fact) => (fact?.evidence == null ? [] : [fact.evidence]));
        for (const { quote, start, end } of [...all, ...resume.skills.flatMap((skill) => skill.evidence)]) {
          expect(quote).toBe(printed.slice(start, end).replace(/\s+/gu, ' ').trim());
          expect(quote).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });
});
