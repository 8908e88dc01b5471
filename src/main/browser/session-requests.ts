import { z } from 'zod';
import type { Sessions } from './sessions.ts';

export const SESSION_PATH = '/session';

/** A token is 43 characters; nothing longer is read. */
const LONGEST_BODY = 1_000;
const TokenMessage = z.object({ token: z.string().max(200) });

/**
 * `POST /session` with `{ token }` exchanges the link's token for the cookie (204; 401 where the token is wrong or spent);
 * `GET /session` says whether the cookie still counts (204 or 401).
 */
export async function answerSession(request: Request, sessions: Sessions): Promise<Response> {
  if (request.method === 'GET') {
    return new Response(null, {
      status: sessions.knows(request.headers.get('cookie') ?? undefined) ? 204 : 401,
    });
  }
  if (request.method !== 'POST') return new Response(null, { status: 405 });
  const token = await readToken(request);
  const cookie = token === null ? null : sessions.redeem(token);
  if (cookie === null) return new Response(null, { status: 401 });
  return new Response(null, { status: 204, headers: { 'set-cookie': cookie } });
}

async function readToken(request: Request): Promise<string | null> {
  const length = Number(request.headers.get('content-length') ?? Number.NaN);
  if (!(length <= LONGEST_BODY)) return null;
  try {
    return TokenMessage.parse(await request.json()).token;
  } catch {
    return null;
  }
}
