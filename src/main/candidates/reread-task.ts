import type { Core } from '../core.ts';
import type { TaskHandler } from '../tasks/task-runner.ts';
import { readStored, tellRead } from './reread-candidate.ts';
import { saveReading } from './save-reading.ts';

/** Reads one stored document again. Where that fails the task does, and what was read before stays. */
export function rereadHandler(core: Core): TaskHandler {
  return async ({ documentId }: { documentId: string }, { signal }) => {
    const result = await readStored(core, documentId, signal);
    if (!result) return async () => {};
    return async (transaction, afterCommit) => {
      const candidates = await saveReading(transaction, { documentId, result, now: core.now() });
      afterCommit(async () => tellRead(core, candidates));
    };
  };
}
