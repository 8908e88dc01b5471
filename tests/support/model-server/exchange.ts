import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Behaviour, Counts, Fault } from './behaviour.ts';

/** One request and what is needed to answer it. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  path: string;
  body: Buffer;
  behaviour: Behaviour;
  counts: Counts;
  fault: Fault | null;
}

export function sendJson(
  { response }: Exchange,
  status: number,
  value: unknown,
  headers: Record<string, string> = {},
) {
  const text = JSON.stringify(value);
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    ...headers,
  });
  response.end(text);
}

/** Sends the beginning and hangs up. */
export function cutOff(exchange: Exchange, whole: string, contentType: string) {
  const { response } = exchange;
  response.writeHead(200, { 'content-type': contentType, 'content-length': Buffer.byteLength(whole) + 1 });
  response.write(whole.slice(0, Math.floor(whole.length / 2)), () => response.destroy());
}

/** Counts an answer once it has been sent whole; one that is cut or that nobody waited for is not charged. */
export function charge({ response, counts }: Exchange, inputTokens: number, outputTokens: number) {
  response.once('finish', () => {
    counts.answered += 1;
    counts.inputTokens += inputTokens;
    counts.outputTokens += outputTokens;
  });
}

export function readJson({ body }: Exchange): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
