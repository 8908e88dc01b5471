import { join } from 'node:path';
import { type Logger, pino } from 'pino';
import rotate from 'pino-roll';

export interface OpenLog {
  log: Logger;
  close(): Promise<void>;
}

/**
 * The structured log: one JSON object a line in `<data>/logs/candor.N.log`, a new file every 5 MB, five kept.
 * It holds ids, kinds and errors, never the content of a document, a name or a key.
 */
export async function openLog(dataFolder: string): Promise<OpenLog> {
  const stream = await rotate({
    file: join(dataFolder, 'logs', 'candor'),
    extension: '.log',
    size: '5m',
    limit: { count: 5 },
    mkdir: true,
  });
  const log = pino(
    {
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ['*.token', '*.key', '*.secret', '*.password'],
    },
    stream,
  );
  return {
    log,
    close: () =>
      new Promise((resolve) => {
        stream.once('close', () => resolve());
        stream.end();
      }),
  };
}
