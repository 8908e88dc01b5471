import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine } from '../../../../src/main/resumes/extraction/clean-text.ts';
import { DocumentError } from '../../../../src/main/resumes/extraction/document-error.ts';
import { extractDocument } from '../../../../src/main/resumes/extraction/extract-document.ts';
import { logicalOrder } from '../../../../src/main/resumes/extraction/pdf/bidirectional.ts';
import { restoreLigatures } from '../../../../src/main/resumes/extraction/pdf/lost-ligatures.ts';
import { line, pdf } from './pdf-fixture.ts';

/** Text as it is painted from left to right, one point a unit. */
function painted(text: string) {
  return { text, edges: Array.from({ length: text.length + 1 }, (_, index) => index) };
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

describe('right-to-left text', () => {
  it('is put in the order it is read, numbers and Latin words within it kept', () => {
    expect(logicalOrder(painted(reversed('مهندس برمجيات'))).text).toBe('مهندس برمجيات');
    expect(logicalOrder(painted(`2021 - 2019 ${reversed('مهندس')}`)).text).toBe('مهندس 2019 - 2021');
    expect(logicalOrder(painted(`Python ${reversed('מפתח תוכנה')}`)).text).toBe('מפתח תוכנה Python');
    expect(logicalOrder(painted(`(${reversed('שלום')})`)).text).toBe('(שלום)');
  });

  it('takes the edges along', () => {
    expect(logicalOrder(painted(reversed('שלום'))).edges).toEqual([3, 2, 1, 0, 4]);
  });
});

describe('ligatures that a font lost', () => {
  it.each([
    ['\ufffdnancial', 'financial'],
    ['in\ufffduence', 'influence'],
    ['StackOver\ufffdow', 'StackOverflow'],
    ['certi\ufffdcate', 'certificate'],
    ['work\ufffdows', 'workflows'],
    ['o\ufffcce', 'office'],
    ['e\ufffccient', 'efficient'],
    ['di\ufffderent', 'different'],
    ['pro\ufffdle', 'profile'],
    ['sta\ufffd', 'staff'],
  ])('are guessed from the letters around them: %s', (lost, word) => {
    const { text, edges } = restoreLigatures(painted(`${lost}.`));
    expect(text).toBe(`${word}.`);
    expect(edges).toHaveLength(text.length + 1);
  });
});

describe('any text', () => {
  it('survives a PDF: nothing lost, nothing made up, an edge for every unit', {
    timeout: 60_000,
  }, async () => {
    const word = fc.stringMatching(/^[A-Za-z]{1,12}$/);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 }),
        async (rows) => {
          const content = rows
            .map((words, index) => line(60, 760 - index * 20, words.join(' '), 9))
            .join('\n');
          const document = await extractDocument(pdf([content]), 'cv.pdf');
          expect(document.text.replace(/[\s-]+/g, '')).toBe(rows.flat().join(''));
          for (const one of document.lines) expect(one.edges).toHaveLength(one.end - one.start + 1);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of any bytes ends in a document or a DocumentError', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 400 }),
        fc.constantFrom('a.txt', 'a.html', 'a.pdf', 'a.docx'),
        async (bytes, name) => {
          try {
            const document = await extractDocument(bytes, name, { ocr: false });
            for (const { start, end } of document.lines) expect(end).toBeGreaterThan(start);
          } catch (error) {
            expect(error).toBeInstanceOf(DocumentError);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is cleaned to the same whether cleaned once or twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => cleanLine(cleanLine(text)) === cleanLine(text)),
    );
  });
});
