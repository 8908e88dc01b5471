import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { JOB, MadeUpFolder, madeUpResumes, resumeText } from '../support/made-up-folder.ts';
import { candor } from './run-candor.ts';

const screen = (job: string, resumes: string, env: Record<string, string> = {}) =>
  candor(['screen', '--job', job, '--resumes', resumes, '--as-of', '2026-01', '--json', '-'], { env });

test('every file is ranked or failed with a reason, best first, with the evidence for each criterion', () => {
  using folder = new MadeUpFolder({ 'job.md': JOB, ...prefixed('cvs/', madeUpResumes()) });
  const { code, output } = screen(join(folder.path, 'job.md'), join(folder.path, 'cvs'));
  const { job, engine, candidates, failed, ...more } = JSON.parse(output);
  expect(code).toBe(1);
  expect(more).toEqual({});
  expect([job.title, job.benchmark, typeof engine]).toEqual(['Data Engineer', 60, 'string']);
  expect(candidates.map(({ rank, file }: { rank: number; file: string }) => [rank, file])[0]).toEqual([
    1,
    'ada.txt',
  ]);
  expect(candidates.map(({ file }: { file: string }) => file).sort()).toEqual([
    'ada.txt',
    'ben.txt',
    'more/cleo.txt',
    'more/deep/dan.txt',
    'more/sent.zip/in/eva.txt',
  ]);
  const scores: number[] = candidates.map(({ overall }: { overall: number }) => overall);
  expect(scores).toEqual(scores.toSorted((one, other) => other - one));
  expect(Object.keys(candidates[0])).toEqual([
    'rank',
    'file',
    'name',
    'overall',
    'dimensions',
    'suggestion',
    'criteria',
    'missing',
    'warnings',
  ]);
  expect(candidates[0].criteria[0]).toEqual({
    criterion: expect.any(String),
    weight: expect.any(Number),
    verdict: expect.stringMatching(/^(met|partly|missing)$/),
    score: expect.any(Number),
    evidence: expect.arrayContaining([{ quote: expect.any(String), page: 1 }]),
  });
  expect(failed).toEqual([{ file: 'broken.pdf', code: expect.any(String), message: expect.any(String) }]);
});

test('the result is the same to the byte: run twice, written in another order, in another time zone and language', () => {
  const files = { 'job.md': JOB, ...prefixed('cvs/', madeUpResumes()) };
  using one = new MadeUpFolder(files);
  using other = new MadeUpFolder(Object.fromEntries(Object.entries(files).reverse()));
  const run = (folder: MadeUpFolder, env: Record<string, string>) =>
    screen(join(folder.path, 'job.md'), join(folder.path, 'cvs'), env).output;
  const first = run(one, { TZ: 'UTC', LC_ALL: 'C' });
  expect(first.length).toBeGreaterThan(1000);
  expect(run(one, { TZ: 'UTC', LC_ALL: 'C' })).toBe(first);
  expect(run(other, { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' })).toBe(first);
  expect(run(other, { TZ: 'America/Los_Angeles', LC_ALL: 'sv_SE.UTF-8' })).toBe(first);
});

test('a table for people, a CSV without formulas and a PDF are written beside the JSON', () => {
  const formula = '=HYPERLINK("https://evil.example","x")';
  using folder = new MadeUpFolder({
    'job.md': JOB,
    'cvs/=cmd.txt': resumeText(formula, ['Python'], 2018),
    'cvs/ada.txt': resumeText('Ada Brook', ['Python', 'PostgreSQL'], 2016),
  });
  const at = (name: string): string => join(folder.path, name);
  const outputs = ['--json', at('out.json'), '--csv', at('out.csv'), '--pdf', at('out.pdf')];
  const { code, output } = candor(['screen', '--job', at('job.md'), '--resumes', at('cvs'), ...outputs]);
  expect(code).toBe(0);
  expect(output.split('\n')[0]).toMatch(/^Rank +Score +Suggestion +Name +Missing +File$/);
  expect(output.split('\n')[1]).toMatch(/^ +1 +[\d.]+ +\w+ +Ada Brook .* ada\.txt$/);
  expect(JSON.parse(readFileSync(at('out.json'), 'utf8')).candidates).toHaveLength(2);
  const [heading, ...rows] = parseCsv(readFileSync(at('out.csv')), { bom: true }) as string[][];
  expect(heading?.slice(0, 4)).toEqual(['rank', 'file', 'name', 'overall']);
  expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(rows.map((row) => row[1]).sort()).toEqual(["'=cmd.txt", 'ada.txt']);
  expect(readFileSync(at('out.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
});

test.each([
  ['a job that is not there', 'none.md', 'cvs'],
  ['a folder that is not there', 'job.md', 'none'],
  ['a job with a value of the wrong kind', 'wrong.md', 'cvs'],
])('%s is said in a sentence', (_what, job, resumes) => {
  using folder = new MadeUpFolder({
    'job.md': JOB,
    'wrong.md': '---\ntitle: x\nbenchmark: high\n---\n',
    'cvs/ada.txt': resumeText('Ada Brook', ['Python'], 2016),
  });
  const { code, output, said } = screen(join(folder.path, job), join(folder.path, resumes));
  expect([code, output]).toEqual([2, '']);
  expect(said).toContain(job === 'job.md' ? 'none' : job);
  expect(said).not.toContain('    at ');
});

const prefixed = (prefix: string, files: Record<string, string | Uint8Array>) =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [`${prefix}${name}`, content]));
