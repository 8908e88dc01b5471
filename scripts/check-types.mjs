// One tsc run a layer: a layer's tsconfig is the first of the three locks on who may import whom.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const layers = ['contract', 'main', 'electron', 'preload', 'renderer', 'tests', 'pages-tests'];

const holds = (layer) => {
  const args = ['node_modules/typescript/bin/tsc', '-p', `tsconfig/${layer}.json`];
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0;
};

const broken = layers.filter((layer) => !holds(layer));
if (broken.length > 0) {
  process.stderr.write(`Types do not hold in: ${broken.join(', ')}\n`);
  process.exitCode = 1;
}
