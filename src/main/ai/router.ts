import type { AiFailureCode } from '../../contract/ai-failure.ts';
import type { Provider } from '../../contract/ai-providers.ts';
import type { Core } from '../core.ts';
import type { Implementer } from '../implementer.ts';
import { isBlind } from '../workspace/settings-queries.ts';
import { AiError } from './ai-error.ts';
import { clearAnswers, listCalls, monthOf, readMeter } from './call-log.ts';
import { spentByJob } from './job-spending.ts';
import type { Models } from './models.ts';
import { isKind, listKinds, providerKinds } from './provider-kinds.ts';
import * as queries from './provider-queries.ts';
import { standingOf } from './provider-standing.ts';
import { blindReading } from './reading/blind-reading.ts';
import { findReading, readingOutcomes } from './reading/reading-queries.ts';
import { estimateReading, startReading } from './reading/reading-task.ts';
import { isRemote } from './servers.ts';

type Errors = { NOT_FOUND: (options: { data: { entity: string; id: string } }) => Error };

const TEST_TIMEOUT_MS = 20_000;

export const aiRouter = (os: Implementer, core: Core, models: Models) => {
  const { database, host, changes, now } = core;

  async function shown(id: string, errors: Errors): Promise<Provider> {
    const provider = await queries.findProvider(database, id);
    if (!provider) throw errors.NOT_FOUND({ data: { entity: 'provider', id } });
    return describe(provider);
  }

  async function describe(provider: queries.StoredProvider): Promise<Provider> {
    const keys = await queries.listKeys(database, provider.id);
    const facts = providerKinds[provider.kind];
    const standing = await standingOf(database, provider);
    const paused = standing === 'ready' && (await models.servers.isPaused(provider.id));
    return {
      ...provider,
      kindLabel: facts.label,
      remote: isRemote(provider),
      sends: [...facts.sends],
      state: paused ? 'paused' : standing,
      keys: keys.map(({ id, ending, added_at }) => ({ id, ending, addedAt: added_at })),
    };
  }

  /** Keys and settings are read anew for the next request. */
  function changed(id: string): void {
    models.servers.forget(id);
    changes.publish('ai', [id]);
  }

  async function modelsOf(
    provider: queries.StoredProvider,
  ): Promise<{ models: string[]; failure: AiFailureCode | null }> {
    try {
      const signal = AbortSignal.timeout(TEST_TIMEOUT_MS);
      const { ring } = await models.servers.of(provider);
      const { secret } = await ring.take(0, { requestsPerMinute: null, tokensPerMinute: null }, signal);
      const { baseUrl, structured } = provider;
      const server = providerKinds[provider.kind].connect({ key: secret, baseUrl, structured, now });
      return { models: await server.listModels(signal), failure: null };
    } catch (error) {
      return { models: [], failure: error instanceof AiError ? error.code : 'INVALID_ANSWER' };
    }
  }

  return {
    providers: {
      kinds: os.ai.providers.kinds.handler(listKinds),
      list: os.ai.providers.list.handler(async () =>
        Promise.all((await queries.listProviders(database)).map(describe)),
      ),
      save: os.ai.providers.save.handler(async ({ input, errors }) => {
        if (!isKind(input.kind)) throw errors.INVALID_INPUT({ data: { field: 'kind', reason: 'unknown' } });
        if (input.baseUrl === null && providerKinds[input.kind].address === null)
          throw errors.INVALID_INPUT({ data: { field: 'baseUrl', reason: 'missing' } });
        await queries.saveProvider(database, input, now());
        changed(input.id);
        return shown(input.id, errors);
      }),
      remove: os.ai.providers.remove.handler(async ({ input }) => {
        await queries.removeProvider(database, input.id);
        changed(input.id);
        return { id: input.id };
      }),
      addKey: os.ai.providers.addKey.handler(async ({ input, errors }) => {
        await shown(input.id, errors);
        const sealed = await host.secrets.encrypt(input.key);
        await queries.addKey(database, { providerId: input.id, sealed, ending: input.key.slice(-4) }, now());
        changed(input.id);
        return shown(input.id, errors);
      }),
      removeKey: os.ai.providers.removeKey.handler(async ({ input, errors }) => {
        await queries.removeKey(database, input.keyId);
        changed(input.id);
        return shown(input.id, errors);
      }),
      test: os.ai.providers.test.handler(async ({ input, errors }) => {
        const provider = await queries.findProvider(database, input.id);
        if (!provider) throw errors.NOT_FOUND({ data: { entity: 'provider', id: input.id } });
        const tested = await modelsOf(provider);
        if (tested.failure === null) await queries.setModels(database, input.id, tested.models);
        changed(input.id);
        return { ok: tested.failure === null, ...tested };
      }),
      consent: os.ai.providers.consent.handler(async ({ input, errors }) => {
        await queries.setConsent(database, input.id, input.given ? now() : null);
        changed(input.id);
        return shown(input.id, errors);
      }),
    },
    choices: {
      get: os.ai.choices.get.handler(() => queries.readChoices(database)),
      set: os.ai.choices.set.handler(async ({ input }) => {
        await queries.writeChoices(database, input);
        changes.publish('ai', []);
        return queries.readChoices(database);
      }),
    },
    budget: {
      get: os.ai.budget.get.handler(() => queries.readBudget(database)),
      set: os.ai.budget.set.handler(async ({ input }) => {
        await queries.writeBudget(database, input);
        changes.publish('ai', []);
        return queries.readBudget(database);
      }),
    },
    prices: {
      list: os.ai.prices.list.handler(() => queries.listPrices(database)),
      set: os.ai.prices.set.handler(async ({ input }) => {
        await queries.setPrice(database, { ...input, source: 'hand' });
        changes.publish('ai', []);
        return { ...input, source: 'hand' };
      }),
      remove: os.ai.prices.remove.handler(async ({ input }) => {
        await queries.removePrice(database, input.model);
        changes.publish('ai', []);
        return input;
      }),
    },
    meter: os.ai.meter.handler(async ({ input }) => {
      const month = input.month ?? monthOf(now());
      return readMeter(database, { month, jobId: input.jobId }, await queries.readBudget(database));
    }),
    spentByJob: os.ai.spentByJob.handler(({ input }) => spentByJob(database, input.jobId)),
    log: os.ai.log.handler(({ input }) => listCalls(database, input)),
    prompts: os.ai.prompts.handler(() =>
      models.prompts.map(({ name, version, task, text }) => ({ name, version, task, text })),
    ),
    clearCache: os.ai.clearCache.handler(async () => {
      const removed = await clearAnswers(database);
      changes.publish('ai', []);
      return { removed };
    }),
    reading: {
      estimate: os.ai.reading.estimate.handler(({ input }) => estimateReading(core, models, input)),
      start: os.ai.reading.start.handler(async ({ input }) => ({ taskId: await startReading(core, input) })),
      get: os.ai.reading.get.handler(async ({ input }) => {
        const reading = await findReading(database, input.applicationId);
        return reading && (await isBlind(database)) ? blindReading(database, reading) : reading;
      }),
      outcomes: os.ai.reading.outcomes.handler(({ input }) => readingOutcomes(database, input.jobId)),
    },
  };
};
