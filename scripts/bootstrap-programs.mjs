import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const MAC_APPLICATIONS = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
const WINDOWS_APPLICATIONS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

const answers = (command, args) =>
  spawnSync(command, args, { stdio: 'ignore', timeout: 20_000 }).status === 0;

const applications = () => {
  if (process.platform === 'darwin') {
    return MAC_APPLICATIONS.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === 'win32') {
    return [process.env.ProgramFiles, process.env['ProgramFiles(x86)']].flatMap((folder) =>
      folder === undefined ? [] : WINDOWS_APPLICATIONS.map((name) => `${folder}\\${name}`),
    );
  }
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];
};

/** Path of a Chromium to show the pages in, or null. `CANDOR_CHROMIUM` names another one. */
export const findChromium = () =>
  [process.env.CANDOR_CHROMIUM, ...applications()].find((path) => path && existsSync(path)) ?? null;

/** What the tests need besides npm's packages: the packages that bring it, and how to see whether it is there. */
const PROGRAMS = [
  {
    apt: 'chromium',
    brew: '--cask chromium',
    winget: 'Google.Chrome',
    present: () => findChromium() !== null,
  },
  { apt: 'ffmpeg', brew: 'ffmpeg', winget: 'Gyan.FFmpeg', present: () => answers('ffmpeg', ['-version']) },
  {
    apt: 'poppler-utils',
    brew: 'poppler',
    winget: 'oschwartz10612.Poppler',
    present: () => answers('pdftotext', ['-v']) && answers('pdfinfo', ['-v']),
  },
];

const missingPrograms = () => PROGRAMS.filter(({ present }) => !present());

/** `[]` as root, `['sudo', '-n']` where sudo asks for no password, null where this user may not install. */
const mayInstall = () => {
  if (!answers('apt-get', ['--version'])) return null;
  if (process.getuid?.() === 0) return [];
  return answers('sudo', ['-n', 'true']) ? ['sudo', '-n'] : null;
};

const installWithApt = (packages, prefix) => {
  const run = (args) => {
    const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    return spawnSync(command, rest, { stdio: ['ignore', process.stderr, process.stderr] }).status === 0;
  };
  return run(['update', '-qq']) && run(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
};

/** The command a person has to run, for each platform. */
export const installAdvice = (programs, platform) => {
  if (platform === 'darwin') return programs.map(({ brew }) => `brew install ${brew}`).join(' && ');
  if (platform === 'win32') return programs.map(({ winget }) => `winget install ${winget}`).join(' ; ');
  return `sudo apt-get update && sudo apt-get install -y ${programs.map(({ apt }) => apt).join(' ')}`;
};

/** Chromium, FFmpeg and Poppler are there afterwards; throws with the exact command where only a person can install them. */
export const ensurePrograms = () => {
  const missing = missingPrograms();
  if (missing.length === 0) return;
  const prefix = mayInstall();
  if (prefix !== null) {
    process.stderr.write(`Installing ${missing.map(({ apt }) => apt).join(', ')}…\n`);
    installWithApt(
      missing.map(({ apt }) => apt),
      prefix,
    );
  }
  const still = missingPrograms();
  if (still.length === 0) return;
  throw new Error(
    `The tests need programs that are not here. Install them, then run npm test again:\n\n  ${installAdvice(still, process.platform)}\n`,
  );
};
