import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';

const FOLDER = mkdtempSync(join(tmpdir(), 'candor-measurements-'));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const Figures = z
  .array(
    z.strictObject({
      what: z.string().min(1),
      value: z.number(),
      unit: z.string(),
      goal: z.string(),
      reached: z.boolean().nullable(),
      peer: z.strictObject({ name: z.string().min(1), value: z.number() }).nullable(),
    }),
  )
  .min(1);

/** Runs one of the two commands; no figure is judged here, for what a busy machine measures proves nothing. */
function measured(command: 'eval' | 'bench', ...flags: string[]) {
  const entry = new URL(`../../src/main/evaluation/${command}-command.ts`, import.meta.url).pathname;
  const json = join(FOLDER, `${command}.json`);
  const run = spawnSync(process.execPath, [entry, ...flags, '--json', json], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  const figures = Figures.parse(JSON.parse(readFileSync(json, 'utf8')));
  return { table: run.stdout, rows: run.stdout.trimEnd().split('\n').slice(1), figures };
}

test('the reading and ranking eval prints a table and writes the same figures as JSON, without any data folder', () => {
  const { table, rows, figures } = measured('eval');
  expect(table).toMatch(/what\s+measured\s+to reach\s+beside/u);
  expect(rows.map((row) => row.slice(2, 2 + 30).trim())).toEqual(
    figures.map(({ what }) => what.slice(0, 30).trim()),
  );
  expect(figures.map(({ what }) => what)).toEqual([
    'graded-by-rule: pairs in the wrong order (888)',
    'graded-by-rule: best on top (24 jobs)',
  ]);
});

test('the small bench measures import, search and ranking and writes the figures as JSON', () => {
  const { rows, figures } = measured('bench', '--small');
  expect(rows).toHaveLength(figures.length);
  const said = figures.map(({ what }) => what).join('\n');
  expect(said).toMatch(/whole path/u);
  expect(said).toMatch(/search/u);
  expect(said).toMatch(/applicants/u);
  expect(figures.every(({ value }) => Number.isFinite(value))).toBe(true);
});
