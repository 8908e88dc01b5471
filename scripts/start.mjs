/**
 * `npm start`: sets up what is missing, builds, and opens Candor: in Electron where it is there or can be fetched, else in
 * the browser. Flags after `--`: --browser, --no-open, --port N (0 = any), --data DIR, --sample.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { become, ensureProduct, LEAN } from './bootstrap.mjs';
import { ROOT } from './bootstrap-dependencies.mjs';
import { ensureElectron } from './bootstrap-electron.mjs';

const OPTIONS = {
  browser: { type: 'boolean', default: false },
  'no-open': { type: 'boolean', default: false },
  port: { type: 'string' },
  data: { type: 'string' },
  sample: { type: 'boolean', default: false },
};

const USAGE = 'Usage: npm start -- [--browser] [--no-open] [--port N] [--data DIR] [--sample]';

const readFlags = () => {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (error) {
    process.stderr.write(`${error.message}\n${USAGE}\n`);
    process.exit(2);
  }
};

/** An Electron that ends this soon with an error never showed its window: a library is missing, say. */
const FAILED_START_MS = 5_000;

const openElectron = async (binary, flags) => {
  const started = Date.now();
  const environment = { ...process.env };
  delete environment.ELECTRON_RUN_AS_NODE;
  const code = await become(binary, [ROOT, ...flags], { cwd: ROOT, env: environment });
  const opened = code === 0 || Date.now() - started > FAILED_START_MS;
  return { opened, code };
};

const serveBrowser = (node, flags) =>
  become(node, [...LEAN, join(ROOT, 'out', 'main', 'browser.js'), ...flags], { cwd: ROOT });

const start = async () => {
  const { browser, 'no-open': noOpen, port, data, sample } = readFlags();
  const shared = [
    ...(data === undefined ? [] : ['--data', resolve(process.env.INIT_CWD ?? process.cwd(), data)]),
    ...(sample ? ['--sample'] : []),
  ];
  const ofBrowser = [
    ...shared,
    ...(port === undefined ? [] : ['--port', port]),
    ...(noOpen ? ['--no-open'] : []),
  ];
  const node = ensureProduct();
  if (browser) return serveBrowser(node, ofBrowser);
  const { binary, reason } = ensureElectron(node);
  if (binary !== null) {
    const { opened, code } = await openElectron(binary, shared);
    if (opened) return code;
  }
  process.stderr.write(`${reason ?? 'Electron did not start'}: serving Candor to your browser instead.\n`);
  return serveBrowser(node, ofBrowser);
};

process.exitCode = await start();
