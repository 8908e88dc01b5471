import { EventPublisher } from '@orpc/server';
import type { z } from 'zod';
import type { Change, TaskProgress } from '../../contract/workspace.ts';

type ChangeMessage = z.infer<typeof Change>;
type ProgressMessage = z.infer<typeof TaskProgress>;

/** Changes that come faster than this are told as one: an import would otherwise make every window re-read 60 times a second. */
const GATHER_MS = 250;
/** Past so many ids "any of them" is shorter. */
const MOST_IDS = 200;

/** Tells every window what changed and how far the work is. */
export class Changes {
  readonly #publisher = new EventPublisher<{ change: ChangeMessage; progress: ProgressMessage }>({
    maxBufferedEvents: 500,
  });
  readonly #gathered = new Map<ChangeMessage['entity'], Set<string> | 'any'>();
  #timer: NodeJS.Timeout | null = null;

  /** `ids` empty means any of them. Call after the transaction has ended. */
  publish(entity: ChangeMessage['entity'], ids: readonly string[] = []): void {
    const before = this.#gathered.get(entity);
    if (ids.length === 0 || before === 'any') this.#gathered.set(entity, 'any');
    else {
      const all = before ?? new Set<string>();
      for (const id of ids) all.add(id);
      this.#gathered.set(entity, all.size > MOST_IDS ? 'any' : all);
    }
    this.#timer ??= setTimeout(() => this.#flush(), GATHER_MS);
  }

  progress(message: ProgressMessage): void {
    this.#publisher.publish('progress', message);
  }

  changes(signal: AbortSignal | undefined): AsyncGenerator<ChangeMessage> {
    return this.#publisher.subscribe('change', { signal });
  }

  watchProgress(signal: AbortSignal | undefined): AsyncGenerator<ProgressMessage> {
    return this.#publisher.subscribe('progress', { signal });
  }

  close(): void {
    if (this.#timer) clearTimeout(this.#timer);
  }

  #flush(): void {
    this.#timer = null;
    for (const [entity, ids] of this.#gathered)
      this.#publisher.publish('change', { entity, ids: ids === 'any' ? [] : [...ids] });
    this.#gathered.clear();
  }
}
