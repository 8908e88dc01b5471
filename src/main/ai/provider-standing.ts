import type { Provider } from '../../contract/ai-providers.ts';
import type { Database } from '../database/open-database.ts';
import { providerKinds } from './provider-kinds.ts';
import { listKeys, type StoredProvider } from './provider-queries.ts';
import { isRemote } from './servers.ts';

/** What a person still has to do before a provider may be asked; `ready` when nothing. */
export async function standingOf(
  database: Database,
  provider: StoredProvider,
): Promise<Exclude<Provider['state'], 'paused'>> {
  if (!provider.enabled) return 'off';
  if (providerKinds[provider.kind].needsKey && (await listKeys(database, provider.id)).length === 0)
    return 'needs-key';
  return isRemote(provider) && provider.consentAt === null ? 'needs-consent' : 'ready';
}
