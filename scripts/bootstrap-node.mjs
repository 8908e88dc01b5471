import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, ROOT, withoutScriptVariables } from './bootstrap-dependencies.mjs';

const PACKAGE = join(ROOT, 'node_modules', 'node');
const BINARIES = [join(PACKAGE, 'bin', 'node.exe'), join(PACKAGE, 'bin', 'node')];

const versionOf = (binary) => {
  const run = spawnSync(binary, ['--version'], { encoding: 'utf8' });
  return run.status === 0 ? run.stdout.trim().replace(/^v/, '') : null;
};

const pinnedVersion = () => JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')).version;

const findPinned = (version) => BINARIES.find((path) => existsSync(path) && versionOf(path) === version);

/**
 * The `node` package fetches its binary in an install script. No package may run one here (see .npmrc), so it is run by
 * hand; afterwards npm links `node_modules/.bin/node`, which puts this Node in front of every npm script.
 */
const fetchPinned = () => {
  spawnSync(process.execPath, ['installArchSpecificPackage.js'], {
    cwd: PACKAGE,
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...withoutScriptVariables(process.env), npm_config_loglevel: 'error' },
  });
  npm(['rebuild', 'node', '--ignore-scripts', '--loglevel=error']);
};

/** Path of the pinned Node. Where it cannot be had (no network, no build for the platform) a newer Node on hand serves. */
export const ensureNode = () => {
  const version = pinnedVersion();
  const present = findPinned(version);
  if (present) return present;
  fetchPinned();
  const fetched = findPinned(version);
  if (fetched) return fetched;
  const own = process.versions.node;
  if (Number(own.split('.')[0]) >= Number(version.split('.')[0])) {
    process.stderr.write(`Node ${version} could not be fetched; going on with Node ${own}.\n`);
    return process.execPath;
  }
  throw new Error(
    `Candor runs on Node ${version}, which could not be fetched. Install it from https://nodejs.org, then run the same command again.`,
  );
};
