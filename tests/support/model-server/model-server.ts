import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type Behaviour,
  type Counts,
  FAULTS,
  type Fault,
  faultOf,
  noCounts,
  seeded,
  wellBehaved,
} from './behaviour.ts';
import { elevenlabsServer } from './elevenlabs-server.ts';
import { type Exchange, readJson, sendJson } from './exchange.ts';
import { geminiServer } from './gemini-server.ts';
import { openaiServer } from './openai-server.ts';

/** A stand-in for model servers on loopback. */
export interface ModelServer {
  /** Base URLs as they are entered in the settings. */
  urls: { openai: string; gemini: string; elevenlabs: string };
  behaviour: Behaviour;
  counts: Counts;
  /** What was sent, for looking whether something was that should not have been. */
  bodies: string[];
  /** Behaves well again and forgets what it counted. */
  reset(): void;
  close(): Promise<void>;
}

/**
 * Starts a stand-in that speaks OpenAI's, Gemini's and ElevenLabs' protocols and refuses what their published schemas do not know. It is told
 * what to do by `behaviour`, by a header `x-standin: <fault>` or by `POST /control` with parts of a behaviour; `GET /control` tells the counts.
 */
export async function startModelServer(options: { port?: number; seed?: number } = {}): Promise<ModelServer> {
  const random = seeded(options.seed ?? 1);
  const behaviour = wellBehaved();
  const counts = noCounts();
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    void bytesOf(request)
      .then((body) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        const exchange: Exchange = { request, response, path, body, behaviour, counts, fault: null };
        if (path === '/control') return control(exchange);
        counts.requests += 1;
        bodies.push(body.toString('utf8'));
        const told = String(request.headers['x-standin'] ?? '') as Fault;
        exchange.fault = FAULTS.includes(told)
          ? told
          : request.method === 'POST'
            ? faultOf(behaviour, random)
            : null;
        if (exchange.fault) counts.faults[exchange.fault] = (counts.faults[exchange.fault] ?? 0) + 1;
        const answer = () => route(exchange);
        if (exchange.fault === 'delay') setTimeout(answer, behaviour.delayMs);
        else answer();
      })
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    urls: { openai: `${base}/openai/v1`, gemini: `${base}/gemini`, elevenlabs: `${base}/elevenlabs` },
    behaviour,
    counts,
    bodies,
    reset() {
      bodies.length = 0;
      Object.assign(behaviour, wellBehaved());
      Object.assign(counts, noCounts());
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function route(exchange: Exchange) {
  const [, room, rest] = /^\/(openai|gemini|elevenlabs)(\/.*)$/.exec(exchange.path) ?? [];
  exchange.path = rest ?? '';
  if (room === 'openai') openaiServer(exchange);
  else if (room === 'gemini') geminiServer(exchange);
  else if (room === 'elevenlabs') elevenlabsServer(exchange);
  else
    sendJson(exchange, 404, {
      error: { message: 'The stand-in lives under /openai/v1, /gemini and /elevenlabs.' },
    });
}

function control(exchange: Exchange) {
  if (exchange.request.method === 'POST') Object.assign(exchange.behaviour, readJson(exchange));
  sendJson(exchange, 200, { behaviour: exchange.behaviour, counts: exchange.counts });
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
