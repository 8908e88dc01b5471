import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Phrase, passagesOf } from '../../../src/main/database/passages.ts';

const anywhere = (words: string, prefix = false): Phrase => ({ column: null, words, prefix });
const body = (text: string) => [{ field: 'text', column: 'body', text }];

function marked(phrases: Phrase[], text: string): string | null {
  const [passage] = passagesOf(phrases, body(text));
  if (!passage) return null;
  let at = 0;
  const pieces = passage.marks.map(([start, end]) => {
    const piece = `${passage.text.slice(at, start)}[${passage.text.slice(start, end)}]`;
    at = end;
    return piece;
  });
  return pieces.join('') + passage.text.slice(at);
}

describe('passages', () => {
  it.each([
    [
      'a word, whatever its case and accents',
      [anywhere('developpeur')],
      'Un Développeur\n senior',
      'Un [Développeur] senior',
    ],
    [
      'words side by side as one mark',
      [anywhere('night shift')],
      'the night-shift at night',
      'the [night-shift] at night',
    ],
    [
      'a beginning',
      [anywhere('engin', true)],
      'Engineers engineer engines',
      '[Engineers] [engineer] [engines]',
    ],
    ['signs that belong to a word', [anywhere('c++')], 'C, C++ and C#', 'C, [C++] and C#'],
    [
      'two words where they overlap as one',
      [anywhere('data platform'), anywhere('platform team')],
      'a data platform team',
      'a [data platform team]',
    ],
    ['nothing where the words stand apart', [anywhere('night shift')], 'shift at night', null],
    ['nothing for another column', [{ column: 'skills', words: 'kafka', prefix: false }], 'kafka', null],
  ])('mark %s', (_, phrases, text, expected) => {
    expect(marked(phrases, text)).toBe(expected);
  });

  it('show of a long text the stretch that holds most of what is looked for', () => {
    const filler = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(' ');
    const text = `${filler(30)} kafka ${filler(40)} kafka and airflow ${filler(30)}`;
    expect(marked([anywhere('kafka'), anywhere('airflow')], text)).toBe(
      '…word35 word36 word37 word38 word39 [kafka] and [airflow] word0 word1 word2 word3 word4 word5…',
    );
  });

  it('come from two texts at the most, the first that hold something', () => {
    const texts = ['skill', 'title', 'text'].map((field) => ({ field, column: field, text: 'kafka' }));
    expect(passagesOf([anywhere('kafka')], texts).map((passage) => passage.field)).toEqual([
      'skill',
      'title',
    ]);
  });

  it('are found exactly where the full-text index finds the words', () => {
    const database = new Database(':memory:');
    database.exec(
      `create virtual table found using fts5 (body, tokenize = "unicode61 remove_diacritics 2 tokenchars '+#'")`,
    );
    const insert = database.prepare('insert into found (rowid, body) values (1, ?)');
    const match = database.prepare('select 1 from found where found match ?');
    const word = fc.constantFrom(
      'data',
      'Data',
      'dàta',
      'da\u0300ta',
      'c++',
      'c',
      '#1',
      'naïve',
      'データ',
      '२',
      'x.y',
    );
    const gap = fc.constantFrom(' ', '\n', ' - ', ', ', '\u00a0');
    const text = fc.array(fc.tuple(word, gap), { maxLength: 6 }).map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(
        text,
        fc.array(word, { minLength: 1, maxLength: 2 }),
        fc.boolean(),
        (content, words, prefix) => {
          database.exec('delete from found');
          insert.run(content);
          const phrase = words.join(' ');
          const found = match.get(`"${phrase}"${prefix ? ' *' : ''}`) !== undefined;
          expect(passagesOf([anywhere(phrase, prefix)], body(content)).length > 0).toBe(found);
        },
      ),
      { numRuns: 500 },
    );
    database.close();
  });
});
