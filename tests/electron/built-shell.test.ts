import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { findChromium } from '../../scripts/bootstrap-programs.mjs';
import { CONTENT_SECURITY_POLICY } from '../../src/main/doors/content-security-policy.ts';
import { WEB_PREFERENCES } from '../../src/main/electron/web-preferences.ts';
import { type RunningShell, startShell } from '../support/electron/shell.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const JOB = '01936b7e-7d5c-7a3e-9b1f-0a1b2c3d4e5f';

interface Call {
  name: string;
  argument: unknown;
}

let dataFolder: string;
let shell: RunningShell;

beforeAll(async () => {
  dataFolder = mkdtempSync(join(tmpdir(), 'candor-shell-'));
  shell = await startShell('--data', dataFolder);
});

afterAll(async () => {
  await shell?.close();
  rmSync(dataFolder, { recursive: true, force: true });
});

const calls = async (name: string): Promise<unknown[]> =>
  (await shell.system<Call[]>('calls')).filter((call) => call.name === name).map(({ argument }) => argument);

describe('the built shell', () => {
  test('registers its scheme before the app is ready, and its links', async () => {
    expect(await calls('protocol.registerSchemesAsPrivileged')).toEqual([
      {
        schemes: [
          {
            scheme: 'app',
            privileges: {
              standard: true,
              secure: true,
              supportFetchAPI: true,
              stream: true,
              codeCache: true,
            },
          },
        ],
        isReady: false,
      },
    ]);
    expect(await calls('app.setAsDefaultProtocolClient')).toEqual(['candor']);
  });

  test('opens one window that reaches nothing, with the built preload', async () => {
    const [options] = (await calls('BrowserWindow')) as { webPreferences: { preload: string } }[];
    expect(options?.webPreferences).toEqual({ ...WEB_PREFERENCES, preload: options?.webPreferences.preload });
    expect(existsSync(options?.webPreferences.preload ?? '')).toBe(true);
    expect((await calls('window.loadURL'))[0]).toBe('app://candor/#/');
    expect((await calls('Menu.setApplicationMenu'))[0]).toEqual(
      expect.arrayContaining(['&File', 'editMenu', '&Go', '&View']),
    );
  });

  test('serves the pages with the policy, and documents only from the workstation', async () => {
    const page = await fetch(shell.origin);
    expect([page.status, page.headers.get('content-security-policy')]).toEqual([
      200,
      CONTENT_SECURITY_POLICY,
    ]);
    expect((await fetch(`${shell.origin}/documents/${JOB}`)).status).toBe(404);
    const upload = await fetch(`${shell.origin}/uploads?path=a.txt`, { method: 'POST', body: 'A résumé' });
    expect(upload.ok && (await upload.json())).toMatchObject({ uploadId: expect.any(String) });
  });

  test('asks before it closes a window with something unfinished, and closes it only then', async () => {
    expect([
      await shell.system('close-unfinished', '0'),
      await shell.system('close-unfinished', '1'),
    ]).toEqual([{ isClosed: false }, { isClosed: true }]);
    expect(await calls('dialog.showMessageBoxSync')).toMatchObject([
      { buttons: ['Stay', 'Close'], cancelId: 0 },
      { buttons: ['Stay', 'Close'], cancelId: 0 },
    ]);
  });

  test('keeps the window on its page and hands links to the browser', async () => {
    expect(await shell.system('navigate', 'app://candor/#/jobs')).toEqual({ prevented: false });
    expect(await shell.system('navigate', 'file:///etc/passwd')).toEqual({ prevented: true });
    expect(await shell.system('navigate', 'https://example.com/ada')).toEqual({ prevented: true });
    expect(await shell.system('open-window', 'javascript:alert(1)')).toEqual({ action: 'deny' });
    expect(await calls('shell.openExternal')).toEqual(['https://example.com/ada']);
    expect([
      await shell.system('permission', 'media'),
      await shell.system('permission', 'fullscreen'),
    ]).toEqual([false, true]);
  });

  test('shows what a link names, in the window that is open', async () => {
    await shell.system('second-instance', `candor://job/${JOB}`);
    await shell.system('open-url', `candor://candidate/${JOB}`);
    await shell.system('open-url', 'candor://job/../settings');
    expect((await calls('window.loadURL')).slice(1)).toEqual([
      `app://candor/#/jobs/${JOB}`,
      `app://candor/#/candidates/${JOB}`,
    ]);
    expect(await calls('BrowserWindow')).toHaveLength(1);
  });

  test.each([
    ['our own page', 'app://candor/#/jobs', 'yes', ['port', 'asked']],
    ['a frame in it', 'app://candor/', 'no', ['asked']],
    ['another page', 'https://evil.example/', 'yes', ['asked']],
    ['a document', `app://candor/documents/${JOB}`, 'yes', ['asked']],
  ])('hands a port to our own page alone: %s', async (_who, url, top, told) => {
    const socket = new WebSocket(
      `${shell.origin.replace('http', 'ws')}/?url=${encodeURIComponent(url)}&top=${top}`,
    );
    const heard: string[] = [];
    await new Promise<void>((resolve) =>
      socket.on('message', (data) => {
        heard.push(String(data));
        if (String(data) === 'asked') resolve();
      }),
    );
    socket.terminate();
    expect(heard).toEqual(told);
  });
});

describe('the built preload and the built pages in Chromium', () => {
  let browser: Browser;
  let page: Page;

  /** What Electron gives a sandboxed preload, over a socket to the stand-in. */
  const preloadInPage = (): string => `(() => {
    const listeners = [];
    const ipcRenderer = {
      on: (channel, listener) => listeners.push(listener),
      send: () => {
        const { port1, port2 } = new MessageChannel();
        const socket = new WebSocket('ws://' + location.host + '/?url=app%3A%2F%2Fcandor%2F');
        socket.binaryType = 'arraybuffer';
        let told = 0;
        socket.onmessage = ({ data }) => {
          told += 1;
          if (told === 1) for (const listener of listeners) listener({ ports: [port2] });
          else if (told > 2) port1.postMessage(typeof data === 'string' ? data : new Uint8Array(data));
        };
        port1.onmessage = ({ data }) => socket.send(data);
      },
    };
    const require = () => ({ ipcRenderer });
    const exports = {};
    ${readFileSync(join(ROOT, 'out', 'preload', 'index.cjs'), 'utf8')}
  })();`;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
    page = await browser.newPage();
    page.setDefaultTimeout(90_000);
    await page.addInitScript(preloadInPage());
    // Chromium alone knows no app: pages; the pages tell the shells apart by it.
    await page.route('**/*.js', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace(/(["'`])app:\1/, '"http:"');
      await route.fulfill({ response: answer, body });
    });
  });

  afterAll(() => browser?.close());

  test('talk to the workstation over the port they are handed, within the policy', async () => {
    const problems: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.goto(shell.origin);
    await page.getByRole('button', { name: 'Start empty' }).click();
    await page.getByRole('navigation').first().waitFor();
    expect(problems).toEqual([]);
  });
});

test('closing the window ends the program, the workspace closed and the window remembered', async () => {
  expect(await shell.close()).toBe(0);
  expect(existsSync(join(dataFolder, 'candor.lock'))).toBe(false);
  expect(JSON.parse(readFileSync(join(dataFolder, 'window.json'), 'utf8'))).toEqual({
    x: 1,
    y: 2,
    width: 1000,
    height: 700,
    maximized: false,
  });
});
