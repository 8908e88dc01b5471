import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { openMadeUpRoom } from '../support/made-up-room.ts';

interface Greeter {
  greet(name: string): Promise<string>;
}

test('calls go over the socket', async () => {
  await using room = await openMadeUpRoom();
  const { origin } = room.door;
  const cookie = await room.enter();
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/rpc`, { headers: { cookie, origin } });
  const client = createORPCClient<never>(new RPCLink({ websocket: socket as never })) as Greeter;
  expect(await client.greet('Ada')).toBe('Hello, Ada');
  socket.terminate();
});

test('an upload is handed on as it arrives: its first bytes are read before its last are sent', async () => {
  await using room = await openMadeUpRoom();
  const { origin } = room.door;
  const cookie = await room.enter();
  const piece = new Uint8Array(100_000);
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(piece),
    pull: async (controller) => {
      await room.firstPiece;
      controller.enqueue(piece);
      controller.close();
    },
  });
  const upload = { method: 'POST', headers: { cookie, origin }, body, duplex: 'half' as const };
  const answer = await fetch(`${origin}/uploads?path=a.pdf`, upload);
  expect(await answer.json()).toEqual({ bytes: 2 * piece.byteLength });
});

test('a reader that leaves in the middle is no error', async () => {
  await using room = await openMadeUpRoom();
  const cookie = await room.enter();
  const left = new AbortController();
  const asked = fetch(`${room.door.origin}/documents/one`, { headers: { cookie }, signal: left.signal });
  left.abort();
  await expect(asked).rejects.toThrow();
  expect((await fetch(`${room.door.origin}/documents/one`, { headers: { cookie } })).status).toBe(200);
  expect(room.errors).toEqual([]);
});

test('the session counts until the door closes', async () => {
  const room = await openMadeUpRoom();
  const { origin } = room.door;
  const session = async (cookie: string) =>
    (await fetch(`${origin}/session`, { headers: { cookie } })).status;
  const cookie = await room.enter();
  expect([await session(''), await session(cookie)]).toEqual([401, 204]);
  await room[Symbol.asyncDispose]();
  await expect(session(cookie)).rejects.toThrow();
});
