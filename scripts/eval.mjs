/** `npm run eval -- --data DIR [--json FILE]`: how well résumés are read and ranked, on labelled material. */
import { join } from 'node:path';
import { become, ensureTools } from './bootstrap.mjs';
import { ROOT } from './bootstrap-dependencies.mjs';

const node = ensureTools();
process.exitCode = await become(
  node,
  [join(ROOT, 'src', 'main', 'evaluation', 'eval-command.ts'), ...process.argv.slice(2)],
  {
    cwd: process.env.INIT_CWD ?? process.cwd(),
  },
);
