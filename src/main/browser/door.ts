import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { AnyRouter } from '@orpc/server';
import { RPCHandler } from '@orpc/server/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { DOCUMENT_SECURITY_POLICY, withProtection } from '../doors/content-security-policy.ts';
import type { RendererFiles } from '../doors/renderer-files.ts';
import { needsSession, requestVerdict } from './request-verdict.ts';
import { answerSession, SESSION_PATH } from './session-requests.ts';
import { newSecret, Sessions } from './sessions.ts';
import { sendWebResponse, toWebRequest } from './web-request.ts';

/** Loopback only, by number: a name could be made to mean something else. */
const ADDRESS = '127.0.0.1';
/** One message of the bridge; files never come this way. */
const LARGEST_MESSAGE = 16 * 1024 * 1024;

/** What the door opens onto. */
export interface Room {
  router: AnyRouter;
  handleRequest(request: Request): Promise<Response>;
}

export interface DoorOptions {
  /** 0 lets the system choose. */
  port: number;
  room: Room;
  rendererFiles: RendererFiles;
  /** Told of what should not happen; the other side only sees a 500. */
  onError(error: unknown): void;
}

export interface Door {
  origin: string;
  /** The link that lets one browser in, once. */
  link: string;
  close(): Promise<void>;
}

/** Opens the workstation to a browser on this machine. @throws when the port is taken. */
export async function openDoor(options: DoorOptions): Promise<Door> {
  const server = createServer({ requestTimeout: 0 });
  const port = await listen(server, options.port);
  const origin = `http://${ADDRESS}:${port}`;
  const token = newSecret();
  const sessions = new Sessions(token, port);
  const sockets = acceptSockets(options.room.router);
  server.on('request', (incoming, outgoing) => {
    answer(incoming, outgoing, { ...options, origin, sessions }).catch((error: unknown) => {
      options.onError(error);
      outgoing.destroy();
    });
  });
  server.on('upgrade', (incoming, socket, head) => {
    if (mayConnect(incoming, origin, sessions)) sockets.accept(incoming, socket, head);
    else refuseSocket(socket);
  });
  return {
    origin,
    link: `${origin}/#token=${token}`,
    close: () => {
      sockets.close();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: ADDRESS, port, exclusive: true }, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return (server.address() as AddressInfo).port;
}

interface Surroundings extends DoorOptions {
  origin: string;
  sessions: Sessions;
}

async function answer(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  around: Surroundings,
): Promise<void> {
  const response = await respond(incoming, outgoing, around);
  await sendWebResponse(withProtection(response, DOCUMENT_SECURITY_POLICY), outgoing);
}

async function respond(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { origin, sessions, room, rendererFiles, onError }: Surroundings,
): Promise<Response> {
  const target = incoming.url ?? '';
  // A proxy's form of a request line names a whole address; no browser sends it to a server.
  if (!target.startsWith('/')) return new Response(null, { status: 400 });
  if (requestVerdict(arrivalOf(incoming, false), origin) === 'foreign')
    return new Response(null, { status: 403 });
  const request = toWebRequest(incoming, outgoing, origin);
  if (new URL(request.url).pathname === SESSION_PATH) return answerSession(request, sessions);
  const ofWorkspace = needsSession(target);
  if (ofWorkspace && !sessions.knows(incoming.headers.cookie)) return new Response(null, { status: 401 });
  try {
    // A page's file may have gone since the door opened, while a build replaces it.
    return await (ofWorkspace ? room.handleRequest(request) : rendererFiles(request));
  } catch (error) {
    onError(error);
    return new Response(null, { status: 500 });
  }
}

function arrivalOf(incoming: IncomingMessage, upgrade: boolean) {
  const { method = 'GET', url: target = '/', headers } = incoming;
  return { method, target, upgrade, headers };
}

function mayConnect(incoming: IncomingMessage, origin: string, sessions: Sessions): boolean {
  const ours = requestVerdict(arrivalOf(incoming, true), origin) === 'ours';
  return ours && incoming.url === '/rpc' && sessions.knows(incoming.headers.cookie);
}

function refuseSocket(socket: Duplex): void {
  socket.on('error', () => socket.destroy());
  socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
}

function acceptSockets(router: AnyRouter) {
  const handler = new RPCHandler(router);
  const server = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE });
  return {
    accept(incoming: IncomingMessage, socket: Duplex, head: Buffer): void {
      server.handleUpgrade(incoming, socket, head, (opened: WebSocket) => {
        // A message too large or not of the protocol closes this one socket, not the workstation.
        opened.on('error', () => opened.terminate());
        void handler.upgrade(opened);
      });
    },
    close(): void {
      for (const client of server.clients) client.terminate();
      server.close();
    },
  };
}
