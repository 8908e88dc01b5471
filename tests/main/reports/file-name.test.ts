import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ReportRequest } from '../../../src/contract/reports.ts';
import { exportName, parseExportName } from '../../../src/main/reports/export-name.ts';
import { fileNameOf } from '../../../src/main/reports/file-name.ts';
import { reportWords } from '../../../src/main/reports/words/report-words.ts';
import { reportCandidate, reportOf } from '../../support/report-data.ts';

const words = reportWords('en', 'UTC');
const request = { kind: 'candidate', applicationId: 'a', format: 'pdf' } as unknown as ReportRequest;
const nameFor = (name: string): string =>
  fileNameOf(request, reportOf('candidate', [reportCandidate({ name })]), words);

it('says what is in the file, of whom and of when', () => {
  expect(nameFor('Mara Ellingworth')).toBe('Candidate report Mara Ellingworth 2026-03-01.pdf');
});

it('is a name that every system takes, whatever someone is called', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      const file = nameFor(name);
      expect(file).not.toMatch(/[\\/:*?"<>|\p{Cc}\u202e]|^[. ]|^\.{1,2}$/u);
      expect(file).toMatch(/ 2026-03-01\.pdf$/);
      expect(file.length).toBeLessThan(130);
    }),
  );
});

it('leads nowhere but to an export', () => {
  const id = '0190a1b2-0000-7000-8000-0123456789ab';
  expect(parseExportName(exportName(id, 'csv', true))).toEqual({
    file: `${id}-blind.csv`,
    format: 'csv',
    blind: true,
  });
  const others = [
    '',
    '..',
    '../candor.db',
    `${id}.exe`,
    `${id}.pdf/../x`,
    `x${id}.pdf`,
    `${id}.pdf.part`,
    `${id}\n.pdf`,
  ];
  expect(others.map((name) => parseExportName(name))).toEqual(others.map(() => null));
});
