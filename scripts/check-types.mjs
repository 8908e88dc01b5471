// One tsc run a layer: a layer's tsconfig is the first of the three locks on who may import whom.
import { spawnSync } from 'node:child_process';

const layers = ['contract', 'main', 'electron', 'renderer', 'tests'];
const failed = layers.filter((layer) => {
  const run = spawnSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '-p', `tsconfig/${layer}.json`],
    { stdio: 'inherit' },
  );
  return run.status !== 0;
});
if (failed.length > 0) {
  console.error(`Types do not hold in: ${failed.join(', ')}`);
  process.exit(1);
}
