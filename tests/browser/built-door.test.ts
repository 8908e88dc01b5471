import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../scripts/bootstrap-programs.mjs';
import { openBuiltDoor } from '../support/built-door.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
});

afterAll(() => browser?.close());

test('the link opens the workspace in a browser once, within the policy, and leaves no token behind', async () => {
  await using door = await openBuiltDoor();
  const context = await browser.newContext();
  context.setDefaultTimeout(90_000);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.goto(door.link);
  await page.getByRole('button', { name: 'Start empty' }).click();
  await page.getByRole('navigation').first().waitFor();
  expect(page.url()).not.toContain('token');
  await page.reload();
  await page.getByRole('navigation').first().waitFor();
  expect(problems).toEqual([]);

  const stranger = await (await browser.newContext()).newPage();
  const sockets: string[] = [];
  stranger.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => sockets.push(String(payload))),
  );
  const refused = stranger.waitForResponse(
    (answer) => answer.url().endsWith('/session') && answer.status() === 401,
  );
  await stranger.goto(door.link);
  await refused;
  expect(sockets).toEqual([]);
});

test('another page on this machine can neither call the workspace nor read from it, although the browser has the cookie', async () => {
  await using door = await openBuiltDoor();
  await using other = await openBuiltDoor();
  const context = await browser.newContext();
  context.setDefaultTimeout(90_000);
  const owner = await context.newPage();
  await owner.goto(door.link);
  await owner.getByRole('button', { name: 'Start empty' }).waitFor();
  const attacker = await context.newPage();
  // A page of another port with no policy of its own, as an attacker's would be.
  await attacker.route(`${other.origin}/attack`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>attack</title>' }),
  );
  await attacker.goto(`${other.origin}/attack`);
  const outcome = await attacker.evaluate(async (origin) => {
    const attempt = (work: Promise<unknown>) =>
      work.then(
        () => 'in',
        () => 'refused',
      );
    const socket = new Promise((resolve, reject) => {
      const opened = new WebSocket(`${origin.replace('http', 'ws')}/rpc`);
      opened.onopen = resolve;
      opened.onerror = reject;
    });
    const picture = new Promise((resolve, reject) => {
      const image = new Image();
      image.onload = resolve;
      image.onerror = reject;
      image.src = `${origin}/documents/one`;
    });
    return {
      socket: await attempt(socket),
      read: await attempt(fetch(`${origin}/session`, { credentials: 'include' })),
      write: await attempt(fetch(`${origin}/uploads`, { method: 'POST', body: 'x', credentials: 'include' })),
      picture: await attempt(picture),
    };
  }, door.origin);
  expect(outcome).toEqual({ socket: 'refused', read: 'refused', write: 'refused', picture: 'refused' });
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s closes the workspace cleanly; one line was printed',
  async (signal) => {
    await using door = await openBuiltDoor();
    expect(await door.end(signal)).toBe(0);
    expect(door.output()).toBe(`Candor is at ${door.link}\n`);
    expect(existsSync(join(door.dataFolder, 'candor.lock'))).toBe(false);
  },
);
