import type { AiFailureCode } from '../../contract/ai-failure.ts';

/** A model did not answer. The message never holds a key or any of what was sent. */
export class AiError extends Error {
  readonly code: AiFailureCode;
  /** Milliseconds the server asked to wait; null where it said nothing. */
  readonly retryAfter: number | null;
  /** Words were handed on already: asking again would say them twice. */
  final = false;

  constructor(code: AiFailureCode, message: string, retryAfter: number | null = null) {
    super(message);
    this.name = 'AiError';
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

/** What every provider can meet, in one wording. */
export const cancelled = () => new AiError('CANCELLED', 'Cancelled.');
export const cutOff = () => new AiError('CUT_OFF', 'The connection broke off in the middle of the answer.');
export const unreachable = () => new AiError('UNREACHABLE', 'The server cannot be reached.');
export const tookTooLong = () => new AiError('TIMEOUT', 'The server took too long.');
export const notItsProtocol = () =>
  new AiError('INVALID_ANSWER', 'The server answered something that is not its protocol.');

/** Failures a later try of the same request may overcome. */
export const mayRecover = ({ code, final }: AiError): boolean =>
  !final &&
  (code === 'RATE_LIMITED' ||
    code === 'SERVER_ERROR' ||
    code === 'UNREACHABLE' ||
    code === 'TIMEOUT' ||
    code === 'CUT_OFF');

/** What an HTTP status of a model server means. */
export function codeOfStatus(status: number): AiFailureCode {
  if (status === 401 || status === 403) return 'WRONG_KEY';
  if (status === 404) return 'UNKNOWN_MODEL';
  if (status === 408 || status === 504) return 'TIMEOUT';
  if (status === 429) return 'RATE_LIMITED';
  return status >= 500 ? 'SERVER_ERROR' : 'BAD_REQUEST';
}

/** `Retry-After` in milliseconds: seconds or a date (RFC 9110, 10.2.3); null where it is missing or makes no sense. */
export function retryAfterMs(header: string | null | undefined, now: number): number | null {
  if (!header) return null;
  const seconds = Number(header);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now;
  return Number.isFinite(wait) ? Math.max(0, wait) : null;
}
