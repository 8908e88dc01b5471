/** `npm run bench -- [--data DIR] [--json FILE] [--small] [--only import|search|ranking|cold]`: how fast it is, beside its peers in the same run. */
import { join } from 'node:path';
import { become, ensureProduct, LEAN } from './bootstrap.mjs';
import { ROOT } from './bootstrap-dependencies.mjs';

const node = ensureProduct();
process.exitCode = await become(
  node,
  [...LEAN, join(ROOT, 'out', 'main', 'bench.js'), ...process.argv.slice(2)],
  {
    cwd: process.env.INIT_CWD ?? process.cwd(),
  },
);
