import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { os } from '@orpc/server';
import { z } from 'zod';
import { type Door, openDoor } from '../../src/main/browser/door.ts';
import { serveRendererFiles } from '../../src/main/doors/renderer-files.ts';

/** A door onto a room with one procedure, one document and an upload that counts bytes. */
export interface MadeUpRoom extends AsyncDisposable {
  door: Door;
  token: string;
  errors: unknown[];
  /** Resolves when the first bytes of an upload have reached the room. */
  firstPiece: Promise<void>;
  /** Redeems the token; returns the `Cookie` header of the session. */
  enter(): Promise<string>;
}

export const DOCUMENT = new TextEncoder().encode('A résumé that only its owner may read.');

const countBytes = async (request: Request, onPiece: () => void): Promise<number> => {
  let bytes = 0;
  for await (const piece of request.body ?? []) {
    bytes += piece.byteLength;
    onPiece();
  }
  return bytes;
};

const answer = async (request: Request, onPiece: () => void): Promise<Response> => {
  const { pathname } = new URL(request.url);
  if (pathname === '/documents/one')
    return new Response(DOCUMENT, { headers: { 'content-type': 'text/html' } });
  if (pathname === '/uploads') return Response.json({ bytes: await countBytes(request, onPiece) });
  if (pathname === '/documents/broken') throw new Error('a secret detail');
  return new Response(null, { status: 404 });
};

export const PAGE = '<!doctype html><title>Candor</title>';

/** Opens the real door on a free port over a page of one line. */
export const openMadeUpRoom = async (): Promise<MadeUpRoom> => {
  const outside = mkdtempSync(join(tmpdir(), 'candor-pages-'));
  const folder = join(outside, 'pages');
  mkdirSync(folder);
  // What a path that leads out of the pages would find.
  for (const name of ['package.json', 'x.js']) writeFileSync(join(outside, name), 'not for the browser');
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFileSync(join(folder, 'page.js'), 'document.title = "ran";');
  const errors: unknown[] = [];
  let pieceArrived = (): void => undefined;
  const firstPiece = new Promise<void>((resolve) => {
    pieceArrived = resolve;
  });
  const door = await openDoor({
    port: 0,
    room: {
      router: { greet: os.input(z.string()).handler(({ input }) => `Hello, ${input}`) },
      handleRequest: (request) => answer(request, () => pieceArrived()),
    },
    rendererFiles: await serveRendererFiles(folder),
    onError: (error) => errors.push(error),
  });
  const token = door.link.split('#token=')[1] ?? '';
  return {
    door,
    token,
    errors,
    firstPiece,
    enter: async () => {
      const answer = await redeem(door.origin, token);
      return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    },
    [Symbol.asyncDispose]: async () => {
      await door.close();
      rmSync(outside, { recursive: true, force: true });
    },
  };
};

/** What the page does with the token of its link. */
export const redeem = (origin: string, token: string): Promise<Response> =>
  fetch(`${origin}/session`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  });
