/** `npm run -s candor -- …`: the workstation without a window. See docs/user-guide.md. */
import { join } from 'node:path';
import { become, ensureProduct, LEAN } from './bootstrap.mjs';
import { ROOT } from './bootstrap-dependencies.mjs';

const node = ensureProduct();
process.exitCode = await become(
  node,
  [...LEAN, join(ROOT, 'out', 'main', 'candor.js'), ...process.argv.slice(2)],
  {
    // npm runs scripts in the project's folder; paths on the command line are meant from where the person stands.
    cwd: process.env.INIT_CWD ?? process.cwd(),
  },
);
