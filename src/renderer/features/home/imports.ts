import type { Import } from '../../../contract/intake.ts';

/** Failures are news for this long, in milliseconds. */
const NEWS = 24 * 3_600_000;

/** Whether files of an import are still being read. */
export const isRunning = ({ status }: Import): boolean => status === 'running' || status === 'unpacking';

/** Imports that ended within a day before `now` (epoch milliseconds) with files that could not be read. */
export const withFailures = (imports: readonly Import[], now: number): Import[] =>
  imports.filter(
    ({ status, counts, finishedAt }) =>
      status === 'done' && counts.failed > 0 && finishedAt !== null && now - finishedAt < NEWS,
  );
