import { v7 as newId } from 'uuid';
import { AiTask, Budget, type Price, TaskChoices } from '../../contract/ai.ts';
import type { ProviderSettings } from '../../contract/ai-providers.ts';
import type { Database } from '../database/open-database.ts';
import type { AiPricesTable, AiProvidersTable } from './ai-tables.ts';
import { defaultPrices } from './default-prices.ts';
import { isKind, type KindName } from './provider-kinds.ts';

/** A provider as it is stored: its settings, what was agreed to, which models it has. */
export interface StoredProvider extends ProviderSettings {
  kind: KindName;
  consentAt: number | null;
  models: string[];
}

/** Null for a kind that this version does not have: it stays in the table, and nothing is sent to it. */
function providerOf(row: AiProvidersTable): StoredProvider | null {
  if (!isKind(row.kind)) return null;
  return {
    id: row.id,
    kind: row.kind,
    label: row.label,
    baseUrl: row.base_url,
    enabled: row.enabled === 1,
    requestsPerMinute: row.requests_per_minute,
    tokensPerMinute: row.tokens_per_minute,
    concurrency: row.concurrency,
    timeoutSeconds: row.timeout_seconds,
    structured: row.structured as ProviderSettings['structured'],
    consentAt: row.consent_at,
    models: JSON.parse(row.models) as string[],
  };
}

export async function listProviders(database: Database): Promise<StoredProvider[]> {
  const rows = await database
    .selectFrom('ai_providers')
    .selectAll()
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(providerOf).filter((provider) => provider !== null);
}

export async function findProvider(database: Database, id: string): Promise<StoredProvider | null> {
  const row = await database.selectFrom('ai_providers').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? providerOf(row) : null;
}

/** A new address is a new recipient: consent given for another one does not hold. */
export async function saveProvider(
  database: Database,
  settings: ProviderSettings,
  now: number,
): Promise<void> {
  const columns = {
    kind: settings.kind,
    label: settings.label,
    base_url: settings.baseUrl,
    enabled: settings.enabled ? 1 : 0,
    requests_per_minute: settings.requestsPerMinute,
    tokens_per_minute: settings.tokensPerMinute,
    concurrency: settings.concurrency,
    timeout_seconds: settings.timeoutSeconds,
    structured: settings.structured,
  };
  const before = await findProvider(database, settings.id);
  const moved = before !== null && (before.baseUrl !== settings.baseUrl || before.kind !== settings.kind);
  await database
    .insertInto('ai_providers')
    .values({ id: settings.id, ...columns, consent_at: null, models: '[]', created_at: now })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet({ ...columns, ...(moved ? { consent_at: null, models: '[]' } : {}) }),
    )
    .execute();
}

export async function removeProvider(database: Database, id: string): Promise<void> {
  await database.deleteFrom('ai_providers').where('id', '=', id).execute();
}

export async function setConsent(database: Database, id: string, at: number | null): Promise<void> {
  await database.updateTable('ai_providers').set({ consent_at: at }).where('id', '=', id).execute();
}

export async function setModels(database: Database, id: string, models: readonly string[]): Promise<void> {
  await database
    .updateTable('ai_providers')
    .set({ models: JSON.stringify(models) })
    .where('id', '=', id)
    .execute();
}

export async function listKeys(database: Database, providerId: string) {
  return database
    .selectFrom('ai_keys')
    .selectAll()
    .where('provider_id', '=', providerId)
    .orderBy('added_at')
    .orderBy('id')
    .execute();
}

export async function addKey(
  database: Database,
  key: { providerId: string; sealed: Uint8Array; ending: string },
  now: number,
): Promise<void> {
  await database
    .insertInto('ai_keys')
    .values({
      id: newId(),
      provider_id: key.providerId,
      sealed: key.sealed,
      ending: key.ending,
      added_at: now,
    })
    .execute();
}

export async function removeKey(database: Database, id: string): Promise<void> {
  await database.deleteFrom('ai_keys').where('id', '=', id).execute();
}

async function readSetting(database: Database, key: string): Promise<unknown> {
  const row = await database.selectFrom('settings').select('value').where('key', '=', key).executeTakeFirst();
  return row ? JSON.parse(row.value) : undefined;
}

async function writeSetting(database: Database, key: string, value: unknown): Promise<void> {
  const json = JSON.stringify(value);
  await database
    .insertInto('settings')
    .values({ key, value: json })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: json }))
    .execute();
}

/** Without a choice everything is done offline. */
export async function readChoices(database: Database): Promise<TaskChoices> {
  const stored = TaskChoices.safeParse(await readSetting(database, 'ai.choices'));
  const choices = stored.success ? stored.data : {};
  return Object.fromEntries(AiTask.options.map((task) => [task, choices[task] ?? []]));
}

export const writeChoices = (database: Database, choices: TaskChoices): Promise<void> =>
  writeSetting(database, 'ai.choices', choices);

export async function readBudget(database: Database): Promise<Budget> {
  const stored = Budget.safeParse(await readSetting(database, 'ai.budget'));
  return stored.success ? stored.data : { perMonth: null, perJob: null, currency: 'USD' };
}

export const writeBudget = (database: Database, budget: Budget): Promise<void> =>
  writeSetting(database, 'ai.budget', budget);

const priceOfRow = (row: AiPricesTable): Price => ({
  model: row.model,
  inputPerMillion: row.input_per_million,
  outputPerMillion: row.output_per_million,
  audioPerMinute: row.audio_per_minute,
  charactersPerMillion: row.characters_per_million,
  source: row.source,
});

/** The shipped prices with the recruiter's own in their place. */
export async function listPrices(database: Database): Promise<Price[]> {
  const rows = await database.selectFrom('ai_prices').selectAll().orderBy('model').execute();
  const own = rows.map(priceOfRow);
  return [...own, ...defaultPrices.filter(({ model }) => !own.some((price) => price.model === model))];
}

export async function setPrice(database: Database, price: Price): Promise<void> {
  const columns = {
    input_per_million: price.inputPerMillion,
    output_per_million: price.outputPerMillion,
    audio_per_minute: price.audioPerMinute,
    characters_per_million: price.charactersPerMillion,
    source: price.source,
  };
  await database
    .insertInto('ai_prices')
    .values({ model: price.model, ...columns })
    .onConflict((conflict) => conflict.column('model').doUpdateSet(columns))
    .execute();
}

export async function removePrice(database: Database, model: string): Promise<void> {
  await database.deleteFrom('ai_prices').where('model', '=', model).execute();
}
