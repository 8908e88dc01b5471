import { createHash } from 'node:crypto';

/** SHA-256 in hex of values as JSON; equal values in equal order give equal hashes. */
export function hashOf(...values: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('hex');
}
