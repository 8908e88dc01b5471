import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const SECRET_BYTES = 32;

/** 32 random bytes that fit in a link and in a cookie. */
export function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url');
}

/**
 * Who may come in by the browser door: a link's token is exchanged once for a session; the session is a cookie that no
 * script can read, that no other site can send, and that ends with the door.
 */
export class Sessions {
  readonly #cookie: string;
  readonly #sessions = new Set<string>();
  #token: string | null;

  /** `port` makes the cookie's name: cookies know no ports, and two doors must not overwrite each other's. */
  constructor(token: string, port: number) {
    this.#token = fingerprint(token);
    this.#cookie = `candor-${port}`;
  }

  /** Value of a `Set-Cookie` header, or null where the token is wrong or was used before. */
  redeem(token: string): string | null {
    if (this.#token === null || !sameDigest(this.#token, fingerprint(token))) return null;
    this.#token = null;
    const session = newSecret();
    this.#sessions.add(fingerprint(session));
    return `${this.#cookie}=${session}; HttpOnly; SameSite=Strict; Path=/`;
  }

  /** Whether a `Cookie` header names a session. */
  knows(header: string | undefined): boolean {
    const value = cookieValue(header ?? '', this.#cookie);
    return value !== null && this.#sessions.has(fingerprint(value));
  }
}

/** Secrets are kept and compared as digests, so that the time a comparison takes tells nothing of them. */
function fingerprint(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

function sameDigest(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(one), Buffer.from(other));
}

function cookieValue(header: string, name: string): string | null {
  const pair = header
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`));
  return pair === undefined ? null : pair.slice(name.length + 1);
}
