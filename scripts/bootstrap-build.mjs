import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './bootstrap-dependencies.mjs';

/** What the bundles are made of. `resources/` is read where it stands and needs no build. */
const SOURCES = ['src', 'migrations', 'electron.vite.config.ts', 'package.json', 'package-lock.json'];
const MARK = join(ROOT, 'out', 'sources.sha256');

const filesBelow = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesBelow(join(path, name)))
    : [path];

/** SHA-256 over the names and bytes of all sources. Contents, not times: a checkout or a copy changes the times. */
export const digestOf = (paths) => {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesBelow)) {
    const bytes = readFileSync(file);
    hash.update(`${file.slice(ROOT.length)}\0${bytes.length}\0`);
    hash.update(bytes);
  }
  return hash.digest('hex');
};

const readMark = () => {
  try {
    return readFileSync(MARK, 'utf8');
  } catch {
    return null;
  }
};

/** Builds `out/` when it is missing or was made from other sources. */
export const ensureBuild = (node) => {
  const digest = digestOf(SOURCES.map((path) => join(ROOT, path)));
  if (readMark() === digest) return;
  process.stderr.write('Building Candor…\n');
  rmSync(MARK, { force: true });
  const run = spawnSync(
    node,
    [join(ROOT, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js'), 'build', '--logLevel', 'warn'],
    {
      cwd: ROOT,
      stdio: ['ignore', process.stderr, process.stderr],
    },
  );
  if (run.status !== 0) throw new Error('Candor could not be built; the reason stands above.');
  writeFileSync(MARK, digest);
};
