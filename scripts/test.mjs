/**
 * `npm test`: sets up what is missing and runs every check there is, in order of how soon a mistake shows. All steps run,
 * whatever failed before; the last line counts the tests, and each check that is not made of tests as one.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { ensureProduct } from './bootstrap.mjs';
import { ROOT } from './bootstrap-dependencies.mjs';
import { ensurePrograms, findChromium } from './bootstrap-programs.mjs';

const CHECKS = [
  { name: 'types', script: ['scripts/check-types.mjs'] },
  { name: 'lint', script: ['node_modules/@biomejs/biome/bin/biome', 'check', '.', '--error-on-warnings'] },
  { name: 'layers', project: 'layers' },
  { name: 'dead code', script: ['node_modules/knip/bin/knip.js'] },
  { name: 'unit', project: 'unit' },
  { name: 'integration', project: 'integration' },
  { name: 'migration', project: 'migration' },
  { name: 'security', project: 'security' },
  { name: 'end-to-end', project: 'end-to-end' },
];

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

/** Runs one of our own commands under the pinned Node, which is also the `node` that it starts itself. */
const runWith = (node) => (args) =>
  spawnSync(node, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`,
      CANDOR_CHROMIUM: findChromium() ?? '',
    },
  }).status === 0;

const runTests = (run, project, folder) => {
  const report = join(folder, `${project}.json`);
  const passed = run([
    'node_modules/vitest/vitest.mjs',
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return countTests(report, passed);
};

/** A file that could not even be loaded has no tests in the report; it counts as one that failed. */
const countTests = (report, passed) => {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    const unloaded = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    );
    const failed = numFailedTests + unloaded.length;
    return {
      passed: numPassedTests,
      failed: failed === 0 && !passed ? 1 : failed,
      skipped: numPendingTests + numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
};

const runCheck = (run, { name, script, project }, folder) => {
  process.stdout.write(`\n== ${name}\n`);
  const started = performance.now();
  const counts =
    project === undefined
      ? run(script)
        ? { passed: 1, failed: 0, skipped: 0 }
        : { passed: 0, failed: 1, skipped: 0 }
      : runTests(run, project, folder);
  process.stdout.write(
    `== ${name}: ${counts.failed === 0 ? 'passed' : 'FAILED'} in ${seconds(performance.now() - started)}\n`,
  );
  return { name, ...counts };
};

const sum = (results, key) => results.reduce((total, result) => total + result[key], 0);

const test = () => {
  const node = ensureProduct();
  ensurePrograms();
  const run = runWith(node);
  const folder = mkdtempSync(join(tmpdir(), 'candor-test-'));
  const results = CHECKS.map((check) => runCheck(run, check, folder));
  rmSync(folder, { recursive: true, force: true });
  const broken = results.filter(({ failed }) => failed > 0).map(({ name }) => name);
  if (broken.length > 0) process.stdout.write(`\nFailed: ${broken.join(', ')}\n`);
  process.stdout.write(
    `\n${sum(results, 'passed')} passed, ${sum(results, 'failed')} failed, ${sum(results, 'skipped')} skipped\n`,
  );
  return broken.length === 0 ? 0 : 1;
};

try {
  process.exitCode = test();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
