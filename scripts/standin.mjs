/** `npm run standin [-- --port N]`: a stand-in for model servers on loopback, so that the product can be tried without a key. */
import { join } from 'node:path';
import { become, ensureTools } from './bootstrap.mjs';
import { ROOT } from './bootstrap-dependencies.mjs';

process.exitCode = await become(ensureTools(), [
  join(ROOT, 'tests', 'support', 'model-server', 'stand-in-command.ts'),
  ...process.argv.slice(2),
]);
