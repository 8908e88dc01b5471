import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Whether what is installed is what the lock file asks for. Both are parsed lock files; npm writes the second one
 * (`node_modules/.package-lock.json`) when an installation has ended, so half an installation has none.
 * Optional packages may be missing: those of other platforms always are.
 */
export const matchesLock = (lock, installed) => {
  const wanted = Object.entries(lock.packages).filter(([path]) => path !== '');
  return wanted.every(([path, { version, optional, devOptional, peer, link }]) => {
    const found = installed.packages[path];
    if (found === undefined) return Boolean(optional || devOptional || peer || link);
    return found.version === version;
  });
};

const readLock = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
};

/**
 * npm's own variables for the script that is running, which would make a second npm believe it works for that script.
 * Settings (`npm_config_…`) stay, apart from those that name a folder of the first npm.
 */
export const withoutScriptVariables = (environment) =>
  Object.fromEntries(
    Object.entries(environment).filter(
      ([name]) =>
        !/^npm_(package|lifecycle|command)|^npm_config_(local_prefix|global|prefix)$|^INIT_CWD$/i.test(name),
    ),
  );

/** Runs npm, the one that runs this script where there is one. Everything it prints goes to standard error. */
export const npm = (args, cwd = ROOT) => {
  const own = process.env.npm_execpath;
  const options = {
    cwd,
    env: withoutScriptVariables(process.env),
    stdio: ['ignore', process.stderr, process.stderr],
  };
  const run =
    own && /npm-cli\.c?js$/.test(own)
      ? spawnSync(process.execPath, [own, ...args], options)
      : spawnSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
          ...options,
          shell: process.platform === 'win32',
        });
  return run.status === 0;
};

/** Installs the dependencies from the lock file when they are missing or are not those of the lock file. */
export const ensureDependencies = () => {
  const lock = readLock(join(ROOT, 'package-lock.json'));
  if (lock === null)
    throw new Error(
      'package-lock.json is missing or broken: restore it with `git checkout package-lock.json`.',
    );
  const installed = readLock(join(ROOT, 'node_modules', '.package-lock.json'));
  if (installed !== null && matchesLock(lock, installed)) return;
  process.stderr.write('Installing dependencies from package-lock.json…\n');
  // The packages are made for the pinned Node, which comes with them; that this Node is older is no news.
  const done = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts']);
  if (!done || !existsSync(join(ROOT, 'node_modules', '.package-lock.json'))) {
    throw new Error(
      'The dependencies could not be installed; npm says why above. Check the network, then run the same command again.',
    );
  }
};
