import type { Logger } from 'pino';
import type { Changes } from './changes/changes.ts';
import type { Database } from './database/open-database.ts';
import type { Host } from './host.ts';
import type { Pool } from './tasks/pool.ts';

/** What every feature is handed: the few things the whole workstation shares. */
export interface Core {
  host: Host;
  database: Database;
  pool: Pool;
  changes: Changes;
  log: Logger;
  now(): number;
  /** Call after tasks were queued, once their transaction has ended. */
  wakeTasks(): void;
  cancelTasks(id: string): Promise<void>;
}
