import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readJobFile } from '../../../../src/main/criteria/read-job-file.ts';
import { screenResume } from '../../../../src/main/screening/engine/screen.ts';
import { AS_OF, readText } from './read-text.ts';

const page = readFileSync(join(import.meta.dirname, '../../../../docs/scoring.md'), 'utf8');
const block = (name: string): string => new RegExp(`\`\`\`${name}\n([^]*?)\`\`\``, 'u').exec(page)?.[1] ?? '';

test('the worked example of docs/scoring.md is what the engine computes', async () => {
  const { resume, document } = await readText(block('resume'));
  const result = screenResume(readJobFile(block('job')), resume, document, { asOf: AS_OF });
  const printed = Array.from(
    page.matchAll(/^\| (.+?) \| (must|nice) \| ([\d.]+) \| ([\d.]+) \| ([\d.]+) \|/gmu),
    ([, label, necessity, ...numbers]) => [label, necessity, ...numbers.map(Number)],
  );
  expect({
    rows: printed,
    likeness: Number(/^Likeness: ([\d.]+)\. /mu.exec(page)?.[1]),
    overall: Number(/= \*\*([\d.]+)\*\*/u.exec(page)?.[1]),
  }).toEqual({
    rows: result.criteria.map(({ criterion, score, points }) => [
      criterion.label,
      criterion.necessity,
      criterion.weight,
      score,
      points,
    ]),
    likeness: result.similarity,
    overall: result.overall,
  });
});

test('and its last line follows from the formula', () => {
  const last = page.trim().split('\n').at(-1) ?? '';
  const [, level, share, criteria, rest, likeness, overall] =
    /100 × \(1 × 1 × ([\d.]+) × \(([\d.]+) × ([\d.]+) \+ ([\d.]+) × ([\d.]+)\)\)\^0\.625 = \*\*([\d.]+)\*\*/u
      .exec(last)
      ?.map(Number) ?? [];
  const bracket = (level ?? 0) * ((share ?? 0) * (criteria ?? 0) + (rest ?? 0) * (likeness ?? 0));
  const computed = 100 * bracket ** 0.625;
  expect(Math.round(computed * 100) / 100).toBe(overall);
});
