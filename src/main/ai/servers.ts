import type { Database } from '../database/open-database.ts';
import type { Secrets } from '../host.ts';
import { Circuit } from './circuit.ts';
import { KeyRing } from './key-ring.ts';
import { providerKinds } from './provider-kinds.ts';
import { listKeys, type StoredProvider } from './provider-queries.ts';
import { Turnstile } from './turnstile.ts';

/** What is kept in memory of a provider while the program runs. */
export interface Server {
  ring: KeyRing;
  circuit: Circuit;
  turnstile: Turnstile;
}

/** The live side of each provider. Keys are opened once and stay in memory; `forget` after they changed. */
export class Servers {
  readonly #servers = new Map<string, Promise<Server>>();
  readonly #database: Database;
  readonly #secrets: Secrets;
  readonly #now: () => number;

  constructor(database: Database, secrets: Secrets, now: () => number) {
    this.#database = database;
    this.#secrets = secrets;
    this.#now = now;
  }

  of(provider: StoredProvider): Promise<Server> {
    const known = this.#servers.get(provider.id);
    if (known) return known;
    const opened = this.#open(provider);
    this.#servers.set(provider.id, opened);
    opened.catch(() => this.#servers.delete(provider.id));
    return opened;
  }

  forget(id: string): void {
    this.#servers.delete(id);
  }

  async isPaused(id: string): Promise<boolean> {
    return (await this.#servers.get(id))?.circuit.isOpen(this.#now()) ?? false;
  }

  async #open(provider: StoredProvider): Promise<Server> {
    const rows = await listKeys(this.#database, provider.id);
    const keys = await Promise.all(
      rows.map(async ({ id, sealed }) => ({ id, secret: await this.#secrets.decrypt(sealed) })),
    );
    const without = keys.length === 0 && !providerKinds[provider.kind].needsKey;
    const ring = new KeyRing(without ? [{ id: 'none', secret: null }] : keys, this.#now);
    return { ring, circuit: new Circuit(), turnstile: new Turnstile() };
  }
}

/** Whether what is sent leaves this machine. */
export function isRemote({ kind, baseUrl }: Pick<StoredProvider, 'kind' | 'baseUrl'>): boolean {
  const address = baseUrl ?? providerKinds[kind].address;
  if (address === null) return false;
  const host = new URL(address).hostname;
  return !(host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host));
}
