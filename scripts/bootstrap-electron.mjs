import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './bootstrap-dependencies.mjs';

const PACKAGE = join(ROOT, 'node_modules', 'electron');
/** A hundred megabytes over a slow line; past that the browser is the faster way in. */
const FETCH_LIMIT_MS = 5 * 60_000;

/** Path of Electron's binary, or null where none was fetched yet. Never imports `electron`: that would fetch it. */
const findBinary = () => {
  const overridden = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const pathFile = join(PACKAGE, 'path.txt');
  if (!existsSync(pathFile) && !overridden) return null;
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : 'electron';
  const binary = join(overridden ?? join(PACKAGE, 'dist'), name);
  return existsSync(binary) ? binary : null;
};

const hasScreen = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/**
 * Electron's binary, fetched once where the network allows it; `binary` is null and `reason` a clause for people where no
 * window can be opened.
 */
export const ensureElectron = (node) => {
  if (!hasScreen()) return { binary: null, reason: 'There is no screen to open a window on' };
  const present = findBinary();
  if (present !== null) return { binary: present, reason: null };
  spawnSync(node, [join(PACKAGE, 'install.js')], { cwd: PACKAGE, stdio: 'ignore', timeout: FETCH_LIMIT_MS });
  const fetched = findBinary();
  return fetched === null
    ? { binary: null, reason: 'Electron could not be fetched' }
    : { binary: fetched, reason: null };
};
