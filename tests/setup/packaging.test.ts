import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { LINK_SCHEME } from '../../src/main/electron/deep-links.ts';
import { FACES } from '../../src/main/reports/pdf/fonts.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const packaging = parse(read('electron.builder.yml'));
const manifest = JSON.parse(read('package.json'));
const lock = JSON.parse(read('package-lock.json'));

describe('installers', () => {
  test('are made for Windows, macOS and Linux', () => {
    const kinds = (targets: (string | { target: string })[]) =>
      targets.map((target) => (typeof target === 'string' ? target : target.target));
    expect([packaging.win.target, packaging.mac.target, packaging.linux.target].map(kinds)).toEqual([
      ['nsis'],
      ['dmg'],
      ['AppImage', 'deb'],
    ]);
  });

  test('hold a program that cannot be turned into something else', () => {
    expect(packaging.electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
    expect([packaging.asar, packaging.mac.hardenedRuntime]).toEqual([true, true]);
  });

  test('put beside the archive every dependency that holds native code, a program or WebAssembly', () => {
    const native = [
      'better-sqlite3',
      'ffmpeg-static',
      '@napi-rs/**',
      '@embedpdf/pdfium',
      'tesseract.js',
      'tesseract.js-core',
      '@tesseract.js-data/**',
    ].map((name) => `node_modules/${name}${name.endsWith('**') ? '' : '/**'}`);
    expect(packaging.asarUnpack).toEqual(expect.arrayContaining(['**/*.node', 'resources/**', ...native]));
  });

  test('name files that exist', () => {
    const named = [packaging.win.icon, packaging.mac.icon, packaging.mac.entitlements, packaging.linux.icon];
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect(manifest.main).toBe('out/main/index.js');
    expect(packaging.protocols[0].schemes).toEqual([LINK_SCHEME]);
  });

  test('hold of each font the two weights that reports are set in, and no other', () => {
    const left = (packaging.files as string[])
      .filter((pattern) => pattern.startsWith('!'))
      .map((pattern) => pattern.slice(1));
    const folder = 'node_modules/@expo-google-fonts';
    const fonts = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ttf'))
      .map((path) => path.replaceAll('\\', '/'));
    const kept = fonts.filter((path) => !left.some((pattern) => matchesGlob(`${folder}/${path}`, pattern)));
    const set = FACES.flatMap(({ regular, bold }) => [regular, bold]).map((path) =>
      path.replace('@expo-google-fonts/', ''),
    );
    expect(kept.sort()).toEqual(set.sort());
  });

  test('keep what a person made when the program is removed', () => {
    expect(packaging.nsis.deleteAppDataOnUninstall).toBe(false);
  });
});

describe('the lock file', () => {
  interface Locked {
    version: string;
    optionalDependencies?: Record<string, string>;
  }
  const packages = Object.entries(lock.packages as Record<string, Locked>);
  const isLocked = (name: string): boolean =>
    packages.some(([path]) => path.endsWith(`node_modules/${name}`));
  /** Packages that come as one package a platform, recognised by what they would install on Windows. */
  const families = packages.filter(
    ([path, { optionalDependencies = {} }]) =>
      path !== '' && Object.keys(optionalDependencies).some((name) => name.includes('win32')),
  );

  test('knows every platform of every package that has some', () => {
    expect(families.length).toBeGreaterThan(4);
    const missing = families.flatMap(([, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !isLocked(name)),
    );
    expect(missing).toEqual([]);
  });

  test('pins exact versions', () => {
    const asked = {
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.optionalDependencies,
      ...manifest.overrides,
    };
    expect(Object.entries(asked).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual(
      [],
    );
  });

  test('pins the Node that .nvmrc names', () => {
    expect(lock.packages['node_modules/node'].version).toBe(read('.nvmrc').trim());
  });

  test('lets a failed download of FFmpeg stop nothing', () => {
    expect(Object.keys(manifest.optionalDependencies)).toContain('ffmpeg-static');
    expect(lock.packages['node_modules/ffmpeg-static'].optional).toBe(true);
  });
});
