import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery, QueryError } from '../../../src/main/search/query-language.ts';

const word = (words: string, field: string | null = null, more: object = {}) => ({
  kind: 'text',
  field,
  words,
  phrase: false,
  prefix: false,
  ...more,
});

describe('the search language', () => {
  it.each([
    ['', { kind: 'all' }],
    ['python', word('python')],
    ['python kafka', { kind: 'and', parts: [word('python'), word('kafka')] }],
    ['python AND kafka', { kind: 'and', parts: [word('python'), word('kafka')] }],
    [
      'python OR java kafka',
      { kind: 'or', parts: [word('python'), { kind: 'and', parts: [word('java'), word('kafka')] }] },
    ],
    [
      '(python OR java) kafka',
      { kind: 'and', parts: [{ kind: 'or', parts: [word('python'), word('java')] }, word('kafka')] },
    ],
    ['-contract', { kind: 'not', part: word('contract') }],
    ['NOT contract', { kind: 'not', part: word('contract') }],
    ['"data platform"', word('data platform', null, { phrase: true })],
    ['skill:"spring boot"', word('spring boot', 'skill', { phrase: true })],
    ['skill:C++', word('C++', 'skill')],
    ['develop*', word('develop', null, { prefix: true })],
    ['front-end', word('front-end')],
    ['python & kafka - sql', { kind: 'and', parts: [word('python'), word('kafka'), word('sql')] }],
    ['工*', word('工', null, { prefix: true })],
    ['years:>=5', { kind: 'number', field: 'years', comparison: '>=', value: 5 }],
    ['years:2,5', { kind: 'number', field: 'years', comparison: '=', value: 2.5 }],
    [
      'years:3..7',
      {
        kind: 'and',
        parts: [
          { kind: 'number', field: 'years', comparison: '>=', value: 3 },
          { kind: 'number', field: 'years', comparison: '<=', value: 7 },
        ],
      },
    ],
    ['added:>2026-01', { kind: 'day', field: 'added', comparison: '>', value: '2026-01-01' }],
    ['stage:offer', { kind: 'value', field: 'stage', value: 'offer' }],
    [
      'skill:python years:>=5 -contract',
      {
        kind: 'and',
        parts: [
          word('python', 'skill'),
          { kind: 'number', field: 'years', comparison: '>=', value: 5 },
          { kind: 'not', part: word('contract') },
        ],
      },
    ],
  ])('reads %s', (query, expected) => {
    expect(parseQuery(query)).toEqual(expected);
  });

  it.each([
    ['"data platform', 0, 'unclosed-quote'],
    ['(python', 0, 'unclosed-parenthesis'],
    ['python)', 6, 'unexpected'],
    ['python NOT', 7, 'unexpected'],
    ['colour:red', 0, 'unknown-field'],
    ['years:many', 0, 'not-a-number'],
    ['added:soon', 0, 'not-a-date'],
    ['skill:', 0, 'empty-value'],
    ['skill:&', 0, 'empty-value'],
    ['kafka m*', 6, 'short-prefix'],
  ])('says where %s goes wrong', (query, position, reason) => {
    expect(() => parseQuery(query)).toThrow(expect.objectContaining({ position, reason }) as QueryError);
  });

  it('reads or refuses whatever is typed, and never fails otherwise', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc
            .array(
              fc.constantFrom('"', '(', ')', '-', 'OR', 'NOT', 'skill:', 'years:', '>=', 'a', ' ', '*', ':'),
            )
            .map((parts) => parts.join('')),
        ),
        (query) => {
          try {
            parseQuery(query);
          } catch (error) {
            expect(error).toBeInstanceOf(QueryError);
          }
        },
      ),
    );
  });
});
