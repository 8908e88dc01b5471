import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { rm, statfs, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { Check } from '../../contract/workspace.ts';
import { installCommand } from './install-command.ts';

/** The oldest Node that better-sqlite3 and the type-stripped sources run under. */
const OLDEST_NODE = 24;
/** An import of ten thousand résumés needs about this much. */
const NEEDED_BYTES = 2 * 1024 ** 3;
const ANSWER_LIMIT_MS = 10_000;

/**
 * What this machine has of what Candor needs, with the remedy for what is missing. A check that is not `required` stops one
 * feature at most, and says which.
 */
export async function checkInstallation({ dataFolder }: { dataFolder: string }): Promise<Check[]> {
  return [
    checkNode(),
    ...checkSqlite(),
    await checkFfmpeg(),
    await checkChromium(),
    checkElectron(),
    await checkDisk(dataFolder),
    await checkDataFolder(dataFolder),
  ];
}

function checkNode(): Check {
  const { node } = process.versions;
  const ok = Number(node.split('.')[0]) >= OLDEST_NODE;
  return check(
    'Node',
    ok,
    true,
    node,
    `Run Candor with npm start, which brings Node ${OLDEST_NODE} with it.`,
  );
}

function checkSqlite(): Check[] {
  try {
    const database = new Sqlite(':memory:');
    const version = String(database.prepare('select sqlite_version()').pluck().get());
    const options = database.prepare('select sqlite_compileoption_used(?)').pluck();
    const searches = options.get('ENABLE_FTS5') === 1;
    database.close();
    return [
      check('SQLite', true, true, version, null),
      check(
        'FTS5',
        searches,
        true,
        searches ? 'full-text search' : 'not built in',
        'Run npm ci to get the bundled SQLite.',
      ),
    ];
  } catch (error) {
    const detail = messageOf(error);
    return ['SQLite', 'FTS5'].map((name) =>
      check(name, false, true, detail, 'Run npm ci, then start Candor again.'),
    );
  }
}

async function checkFfmpeg(): Promise<Check> {
  const found = await firstAnswer([bundledFfmpeg(), 'ffmpeg'], ['-version'], /version (\S+)/);
  const detail = found ?? 'not found; interviews cannot be recorded or cut';
  return check('FFmpeg', found !== null, false, detail, installCommand('ffmpeg', process.platform));
}

/** `ffmpeg-static` names the file it would have fetched, whether it could or not. */
function bundledFfmpeg(): string | null {
  try {
    const path: unknown = createRequire(import.meta.url)('ffmpeg-static');
    return typeof path === 'string' && existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge'];
const MAC_BROWSERS = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

async function checkChromium(): Promise<Check> {
  const found = await firstAnswer(
    [...BROWSERS, ...MAC_BROWSERS.filter(existsSync)],
    ['--version'],
    /([\d.]{3,})/,
  );
  const detail = found ?? 'not found; only the tests need it, any current browser shows Candor';
  return check('Chromium', found !== null, false, detail, installCommand('chromium', process.platform));
}

/** Looks at files only: importing the package would fetch the binary. Inside Electron the version is at hand. */
function checkElectron(): Check {
  const running = process.versions.electron;
  const version = running ?? fetchedElectron();
  const detail = version ?? 'not fetched; Candor opens in the browser instead';
  return check(
    'Electron',
    version !== null,
    false,
    detail,
    'Run npm start with a network connection; it fetches Electron once.',
  );
}

function fetchedElectron(): string | null {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
    const binary = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8').trim());
    return existsSync(binary)
      ? readFileSync(join(folder, 'dist', 'version'), 'utf8')
          .trim()
          .replace(/^v/, '')
      : null;
  } catch {
    return null;
  }
}

async function checkDisk(dataFolder: string): Promise<Check> {
  try {
    const { bavail, bsize } = await statfs(nearestFolder(dataFolder));
    const free = bavail * bsize;
    const detail = `${(free / 1024 ** 3).toFixed(1)} GB free`;
    return check(
      'Disk',
      free >= NEEDED_BYTES,
      true,
      detail,
      'Free at least 2 GB on this disk, or choose another with --data DIR.',
    );
  } catch (error) {
    return check('Disk', false, true, messageOf(error), 'Choose another folder with --data DIR.');
  }
}

function nearestFolder(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestFolder(dirname(path));
}

/** Writes where the folder is there already, and asks its parent where it is not: looking must not make a folder. */
async function checkDataFolder(dataFolder: string): Promise<Check> {
  const folder = nearestFolder(dataFolder);
  const probe = join(folder, `.candor-${randomUUID()}`);
  try {
    await writeFile(probe, 'Candor can write here.');
    await rm(probe);
    return check('Data folder', true, true, folder === dataFolder ? folder : `${dataFolder} (new)`, null);
  } catch (error) {
    const remedy = `Make ${folder} writable for you, or choose another folder with --data DIR.`;
    return check('Data folder', false, true, messageOf(error), remedy);
  }
}

/** The first of the programs that answers, by what `pattern` finds in its answer. */
async function firstAnswer(
  programs: (string | null)[],
  args: string[],
  pattern: RegExp,
): Promise<string | null> {
  for (const program of programs) {
    const answer = program === null ? null : await outputOf(program, args);
    const found = answer === null ? null : pattern.exec(answer);
    if (found) return found[1] ?? null;
  }
  return null;
}

function outputOf(program: string, args: string[]): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'], timeout: ANSWER_LIMIT_MS });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      output += piece;
    });
    child.once('error', () => resolve(null));
    child.once('close', (code) => resolve(code === 0 ? output : null));
  });
}

function check(name: string, ok: boolean, required: boolean, detail: string, remedy: string | null): Check {
  return { name, ok, required, detail, remedy: ok ? null : remedy };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
