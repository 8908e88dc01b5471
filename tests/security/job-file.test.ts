import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readJobFile } from '../../src/main/criteria/read-job-file.ts';

test.each(['js', 'javascript', 'JavaScript'])('a job file cannot run a program: ---%s', (language) => {
  const folder = mkdtempSync(join(tmpdir(), 'candor-job-'));
  const proof = join(folder, 'ran');
  const program = `{ title: (process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(proof)}, 'x'), 'x') }`;
  try {
    expect(() => readJobFile(`---${language}\n${program}\n---\nA Python developer\n`)).toThrow();
    expect(existsSync(proof)).toBe(false);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
