import { expect, it } from 'vitest';
import { extractText } from '../../../../src/main/resumes/extraction/extract-text.ts';

const FILLER = 'Kept the books of forty small companies and answered their questions. '.repeat(6);

it('two blanks part what were lines where a whole résumé came as one line', () => {
  const { text } = extractText(
    Buffer.from(
      `Elodia Considine  4719 Adams Drive  San Angelo  Objective  ${FILLER} Books kept.  More books.`,
    ),
  );
  expect(text).toBe(
    `Elodia Considine\t4719 Adams Drive\tSan Angelo\tObjective\t${FILLER.trim()} Books kept. More books.`,
  );
});

it('two blanks in a short line are one', () => {
  expect(extractText(Buffer.from('Elodia Considine  Accountant')).text).toBe('Elodia Considine Accountant');
});

it('bytes that a program wrote out as escapes are the characters they stand for', () => {
  const { text } = extractText(
    Buffer.from(String.raw`R\xc3\xa9sum\xc3\xa9 \xe2\x80\xa2 C:\xampp \xff \xe2\x80 caf\xc3\xa9`),
  );
  expect(text).toBe(String.raw`Résumé • C:\xampp \xff \xe2\x80 café`);
});
