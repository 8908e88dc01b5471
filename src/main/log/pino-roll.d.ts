/** pino-roll ships no types; these are the options used here. */
declare module 'pino-roll' {
  import type { Writable } from 'node:stream';

  export default function rotate(options: {
    file: string;
    extension: string;
    size: string;
    limit: { count: number };
    mkdir: boolean;
  }): Promise<Writable>;
}
