import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { DOCUMENT, openMadeUpRoom, PAGE, redeem } from '../support/made-up-room.ts';

/** Sends exactly these headers: `fetch` would not let a test lie about Host. */
const answerTo = (
  origin: string,
  path: string,
  headers: Record<string, string>,
  method = 'GET',
): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(origin);
    const outgoing = httpRequest({ host: '127.0.0.1', port, path, method, headers }, (incoming) => {
      let text = '';
      incoming.setEncoding('utf8').on('data', (piece: string) => {
        text += piece;
      });
      incoming.once('end', () => resolve({ status: incoming.statusCode ?? 0, text }));
    });
    outgoing.once('error', reject);
    outgoing.end();
  });

const statusOf = async (...request: Parameters<typeof answerTo>): Promise<number> =>
  (await answerTo(...request)).status;

/** `open`, or the HTTP status the socket was refused with. */
const socketTo = (origin: string, path: string, headers: Record<string, string>): Promise<'open' | number> =>
  new Promise((resolve) => {
    const socket = new WebSocket(`${origin.replace('http', 'ws')}${path}`, { headers });
    socket.once('open', () => {
      socket.terminate();
      resolve('open');
    });
    socket.once('unexpected-response', (_request, incoming) => {
      socket.once('error', () => undefined);
      socket.terminate();
      resolve(incoming.statusCode ?? 0);
    });
  });

describe('what lets a browser in', () => {
  test('the token of the link opens one session, once', async () => {
    await using room = await openMadeUpRoom();
    const { door, token } = room;
    const first = await redeem(door.origin, token);
    const replayed = await redeem(door.origin, token);
    expect([first.status, replayed.status]).toEqual([204, 401]);
    expect(replayed.headers.get('set-cookie')).toBeNull();
  });

  test('the session is a cookie that no script reads and no other site sends', async () => {
    await using room = await openMadeUpRoom();
    const answer = await redeem(room.door.origin, room.token);
    const { port } = new URL(room.door.origin);
    expect(answer.headers.get('set-cookie')).toMatch(
      new RegExp(`^candor-${port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/$`),
    );
  });

  test.each([
    ['none', ''],
    ['one letter', 'x'],
    ['one of the right length', 'A'.repeat(43)],
    ['one that is far too long', 'A'.repeat(10_000)],
  ])('a wrong token is refused and does not spend the right one: %s', async (_kind, wrong) => {
    await using room = await openMadeUpRoom();
    expect((await redeem(room.door.origin, wrong)).status).toBe(401);
    expect((await redeem(room.door.origin, room.token)).status).toBe(204);
  });

  test('a token in the address instead of the fragment is not looked at', async () => {
    await using room = await openMadeUpRoom();
    const { origin } = room.door;
    expect(await statusOf(origin, `/documents/one?token=${room.token}`, { host: new URL(origin).host })).toBe(
      401,
    );
  });

  test('documents, uploads, exports and the bridge are shut without a session, the page is not', async () => {
    await using room = await openMadeUpRoom();
    const { origin } = room.door;
    const { host } = new URL(origin);
    const paths = ['/documents/one', '//documents/one', '/exports/x', '/uploads', '/rpc', '/', '/jobs'];
    const statuses = await Promise.all(paths.map((path) => statusOf(origin, path, { host })));
    expect(Object.fromEntries(paths.map((path, at) => [path, statuses[at]]))).toEqual({
      '/documents/one': 401,
      '//documents/one': 200,
      '/exports/x': 401,
      '/uploads': 401,
      '/rpc': 401,
      '/': 200,
      '/jobs': 200,
    });
    expect(await socketTo(origin, '/rpc', { origin })).toBe(403);
  });

  test('a session of another door is worth nothing here', async () => {
    await using here = await openMadeUpRoom();
    await using there = await openMadeUpRoom();
    const cookie = await there.enter();
    const renamed = cookie.replace(/candor-\d+/, `candor-${new URL(here.door.origin).port}`);
    for (const worthless of [cookie, renamed]) {
      expect(
        (await fetch(`${here.door.origin}/documents/one`, { headers: { cookie: worthless } })).status,
      ).toBe(401);
    }
  });
});

describe('what keeps other pages out although the browser has a session', () => {
  test.each([
    ['a name re-bound to loopback', { host: 'attacker.example' }],
    ['a name re-bound to loopback, with the port', { host: 'attacker.example:PORT' }],
    ['another loopback name', { host: 'localhost:PORT' }],
    ['a page of another site', { origin: 'https://attacker.example' }],
    ['a page of another port', { origin: 'http://127.0.0.1:1' }],
    ['a page without an origin', { origin: 'null' }],
    ['a picture tag on another site', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
    ['a picture tag on another port', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' }],
    [
      'a link on another port to a document',
      { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
    ],
  ])('%s', async (_attack, lies) => {
    await using room = await openMadeUpRoom();
    const { origin } = room.door;
    const { host, port } = new URL(origin);
    const cookie = await room.enter();
    const lie = Object.fromEntries(
      Object.entries(lies).map(([name, value]) => [name, value.replace('PORT', port)]),
    );
    const honest = await statusOf(origin, '/documents/one', { host, cookie });
    const read = await statusOf(origin, '/documents/one', { host, cookie, ...lie });
    const written = await statusOf(origin, '/uploads', { host, cookie, origin, ...lie }, 'POST');
    const socket = await socketTo(origin, '/rpc', { cookie, origin, ...lie });
    expect({ honest, read, written, socket }).toEqual({ honest: 200, read: 403, written: 403, socket: 403 });
  });

  test('a socket or a write without an Origin is refused', async () => {
    await using room = await openMadeUpRoom();
    const { origin } = room.door;
    const { host } = new URL(origin);
    const cookie = await room.enter();
    expect(await socketTo(origin, '/rpc', { cookie })).toBe(403);
    expect(await statusOf(origin, '/uploads', { host, cookie }, 'POST')).toBe(403);
    expect(await socketTo(origin, '/rpc', { cookie, origin })).toBe('open');
  });

  test('a preflight of another site is told nothing', async () => {
    await using room = await openMadeUpRoom();
    const answer = await fetch(`${room.door.origin}/session`, {
      method: 'OPTIONS',
      headers: { origin: 'https://attacker.example', 'access-control-request-method': 'POST' },
    });
    expect(answer.status).toBe(403);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('a link from anywhere may open the page itself, which shows nothing without a session', async () => {
    await using room = await openMadeUpRoom();
    const { origin } = room.door;
    const navigation = {
      host: new URL(origin).host,
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'document',
    };
    expect(await statusOf(origin, '/', navigation)).toBe(200);
    expect(await statusOf(origin, '/', { ...navigation, 'sec-fetch-dest': 'iframe' })).toBe(403);
  });
});

describe('what is sent', () => {
  test('pages and documents carry the headers that keep them apart', async () => {
    await using room = await openMadeUpRoom();
    const { origin } = room.door;
    const cookie = await room.enter();
    const page = await fetch(origin);
    const document = await fetch(`${origin}/documents/one`, { headers: { cookie } });
    const protections = (answer: Response) =>
      [
        'x-content-type-options',
        'referrer-policy',
        'cross-origin-opener-policy',
        'cross-origin-resource-policy',
      ].map((name) => answer.headers.get(name));
    const all = ['nosniff', 'no-referrer', 'same-origin', 'same-origin'];
    expect([protections(page), protections(document)]).toEqual([all, all]);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(page.headers.get('content-security-policy')).not.toMatch(/script-src[^;]*'unsafe-(inline|eval)'/);
    expect(document.headers.get('content-security-policy')).toContain('sandbox');
    expect(new Uint8Array(await document.arrayBuffer())).toEqual(DOCUMENT);
  });

  test('what went wrong inside is logged and not told', async () => {
    await using room = await openMadeUpRoom();
    const cookie = await room.enter();
    const answer = await fetch(`${room.door.origin}/documents/broken`, { headers: { cookie } });
    expect([answer.status, await answer.text()]).toEqual([500, '']);
    expect(room.errors.map(String)).toEqual(['Error: a secret detail']);
  });

  test.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/%00',
    '/%',
    '/page.js/../../x.js',
    'http://127.0.0.1/page.js',
  ])('no path leads out of the pages: %s', async (path) => {
    await using room = await openMadeUpRoom();
    const { origin } = room.door;
    const { status, text } = await answerTo(origin, path, { host: new URL(origin).host });
    expect([200, 400, 404]).toContain(status);
    expect(status === 200 ? text : PAGE).toBe(PAGE);
    expect(room.errors).toEqual([]);
  });
});

test('the door is shut to other machines: it listens on 127.0.0.1 alone', async () => {
  await using room = await openMadeUpRoom();
  const port = Number(new URL(room.door.origin).port);
  const reached = await new Promise<boolean>((resolve) => {
    const socket = connect({ host: '127.0.0.2', port });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
  expect(reached).toBe(false);
});
