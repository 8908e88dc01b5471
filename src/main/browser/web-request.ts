import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeWebStream } from 'node:stream/web';

const BODILESS = new Set(['GET', 'HEAD']);

/** The web-standard request of a Node one whose target begins with a slash. The body is streamed, never gathered; `signal` fires when the other side leaves. */
export function toWebRequest(incoming: IncomingMessage, outgoing: ServerResponse, origin: string): Request {
  const method = incoming.method ?? 'GET';
  const left = new AbortController();
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) left.abort();
  });
  const body = BODILESS.has(method)
    ? {}
    : { body: Readable.toWeb(incoming) as ReadableStream<Uint8Array>, duplex: 'half' as const };
  return new Request(`${origin}${incoming.url}`, {
    method,
    headers: headersOf(incoming),
    signal: left.signal,
    ...body,
  });
}

function headersOf(incoming: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, values] of Object.entries(incoming.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  return headers;
}

/** Sends a web-standard response, streaming its body. Resolves once it was handed over or the other side has left. */
export async function sendWebResponse(answer: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.statusCode = answer.status;
  for (const [name, value] of answer.headers) {
    if (name !== 'set-cookie') outgoing.setHeader(name, value);
  }
  const cookies = answer.headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies);
  if (answer.body === null) {
    outgoing.end();
    return;
  }
  try {
    await pipeline(Readable.fromWeb(answer.body as NodeWebStream<Uint8Array>), outgoing);
  } catch (error) {
    // The reader closed its tab or asked for another part of the document; there is no one left to tell.
    if (!isGone(error)) throw error;
  }
}

function isGone(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return (
    code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ECONNRESET' || code === 'EPIPE' || code === 'ABORT_ERR'
  );
}
