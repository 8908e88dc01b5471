import type { AiTask, Price } from '../../contract/ai.ts';
import type { AiFailureCode } from '../../contract/ai-failure.ts';
import type { Engine } from '../../contract/authoring.ts';
import type { Database } from '../database/open-database.ts';
import type { Secrets } from '../host.ts';
import { AiError } from './ai-error.ts';
import { type CallEnd, closeCall, openCall, release, reserve, settle } from './call-log.ts';
import { costMicros, priceOf } from './price.ts';
import type { PromptFile } from './prompts.ts';
import type { Provider, Usage } from './provider.ts';
import {
  findProvider,
  listPrices,
  readBudget,
  readChoices,
  type StoredProvider,
} from './provider-queries.ts';
import { type Purse, request } from './request.ts';
import { isRemote, Servers } from './servers.ts';

export interface ModelsOptions {
  database: Database;
  secrets: Secrets;
  resourcesFolder: string;
  now(): number;
  /** 0 to 1, for the jitter of waiting times. */
  random(): number;
}

/** What every call says about itself. */
export interface CallFacts {
  task: AiTask;
  /** What it is about (an application, a draft), for the log. */
  subject: string | null;
  jobId: string | null;
  signal: AbortSignal;
  /** The candidate does not want to be read by a model. */
  noAi?: boolean;
  /** In blind review: takes out what identifies someone, before anything is hashed, kept or sent. */
  redact?: ((text: string) => string) | null;
}

/** An answer with who gave it. `passedOver` are the providers that were asked before, with why they did not answer. */
export interface Answered<Value> {
  value: Value;
  engine: Engine;
  callId: string;
  cached: boolean;
  passedOver: { provider: string; code: AiFailureCode }[];
}

/** A provider and a model of it. */
export interface Chosen {
  provider: StoredProvider;
  model: string;
}

/** The prompt a call was made with; media calls have a name alone. */
export type UsedPrompt = Pick<PromptFile, 'name' | 'version'>;

/** One request of a call, with what it may take at most. */
export type AskOnce = <Result>(
  guess: Usage,
  once: (provider: Provider, signal: AbortSignal) => Promise<{ result: Result; usage: Usage }>,
) => Promise<Result>;

/** What a call brought. `answer` is kept for the next time the same is asked. */
export interface Work<Value> {
  value: Value;
  repairs: number;
  answer: CallEnd['answer'];
}

/** What is the same for every call: order of providers, permission, money, the row in the log. */
export class CallRunner {
  readonly servers: Servers;
  readonly #options: ModelsOptions;

  constructor(options: ModelsOptions) {
    this.#options = options;
    this.servers = new Servers(options.database, options.secrets, options.now);
  }

  /** Asks one provider after the other, in the order chosen for the task. @throws AiError of the first one when none answers */
  async firstToAnswer<Value>(
    call: CallFacts,
    ask: (chosen: Chosen) => Promise<Answered<Value>>,
  ): Promise<Answered<Value>> {
    if (call.noAi) throw new AiError('NO_AI', 'The candidate is not to be read by a model.');
    const choices = (await readChoices(this.#options.database))[call.task] ?? [];
    const passedOver: { provider: string; code: AiFailureCode }[] = [];
    let first: AiError | null = null;
    for (const { providerId, model } of choices) {
      const provider = await findProvider(this.#options.database, providerId);
      if (!provider) continue;
      try {
        return { ...(await ask({ provider, model })), passedOver };
      } catch (error) {
        if (!(error instanceof AiError) || error.code === 'CANCELLED' || error.final) throw error;
        first ??= error;
        passedOver.push({ provider: provider.label, code: error.code });
      }
    }
    throw first ?? new AiError('SWITCHED_OFF', 'No model was chosen for this.');
  }

  /** Runs a call with its row in the log: opened before the first request, closed with how it ended. */
  async logged<Value>(
    call: CallFacts,
    chosen: Chosen,
    used: { prompt: UsedPrompt; inputHash: string },
    work: (ask: AskOnce) => Promise<Work<Value>>,
  ): Promise<Answered<Value>> {
    const { database, now } = this.#options;
    const price = priceOf(chosen.model, await listPrices(database));
    await this.#mayAsk(chosen.provider.id, price);
    const facts = { ...logFacts(call, chosen, used), priced: price !== null };
    const callId = await openCall(database, facts, now());
    const began = performance.now();
    const close = (end: Omit<CallEnd, 'milliseconds'>) =>
      closeCall(database, callId, { ...end, milliseconds: Math.round(performance.now() - began) }, now());
    try {
      const { value, repairs, answer } = await work(await this.#asker(call, chosen, callId, price));
      await close({ outcome: 'answered', repairs, answer });
      return { value, engine: engineOf(chosen, used.prompt), callId, cached: false, passedOver: [] };
    } catch (error) {
      const outcome = error instanceof AiError ? error.code : 'INVALID_ANSWER';
      await close({ outcome, repairs: 0, answer: null });
      throw error;
    }
  }

  async #asker(call: CallFacts, chosen: Chosen, callId: string, price: Price | null): Promise<AskOnce> {
    const server = await this.servers.of(chosen.provider);
    const { now, random } = this.#options;
    return (guess, once) =>
      request(
        {
          server,
          current: () => this.#mayAsk(chosen.provider.id, price),
          purse: this.#purse(callId, guess, price),
          tokens: guess.inputTokens + guess.outputTokens,
          signal: call.signal,
          now,
          random,
        },
        once,
      );
  }

  #purse(callId: string, guess: Usage, price: Price | null): Purse {
    const { database } = this.#options;
    return {
      reserve: async () => {
        const budget = await readBudget(database);
        if (!(await reserve(database, callId, costMicros(guess, price), budget)))
          throw new AiError('BUDGET_USED_UP', 'The budget does not allow this call.');
      },
      settle: (usage) => settle(database, callId, usage, costMicros(usage, price)),
      release: () => release(database, callId),
    };
  }

  /** Whether the provider may be asked at this moment. @throws AiError SWITCHED_OFF, NO_CONSENT, PRICE_UNKNOWN */
  async #mayAsk(id: string, price: Price | null): Promise<StoredProvider> {
    const provider = await findProvider(this.#options.database, id);
    if (!provider?.enabled) throw new AiError('SWITCHED_OFF', 'The provider is switched off.');
    const remote = isRemote(provider);
    if (remote && provider.consentAt === null)
      throw new AiError('NO_CONSENT', 'Nobody agreed to send anything there.');
    if (!remote || price) return provider;
    const { perMonth, perJob } = await readBudget(this.#options.database);
    if (perMonth !== null || perJob !== null)
      throw new AiError('PRICE_UNKNOWN', 'There is a budget, and the price of this model is not known.');
    return provider;
  }
}

/** What the log says of a call before it is known how it ends. */
export const logFacts = (
  call: CallFacts,
  chosen: Chosen,
  { prompt, inputHash }: { prompt: UsedPrompt; inputHash: string },
) => ({
  task: call.task,
  subject: call.subject,
  jobId: call.jobId,
  provider: chosen.provider.label,
  model: chosen.model,
  promptName: prompt.name,
  promptVersion: prompt.version,
  inputHash,
  priced: true,
});

export const engineOf = ({ provider, model }: Chosen, prompt: UsedPrompt): Engine => ({
  provider: provider.label,
  model,
  promptVersion: `${prompt.name}.v${prompt.version}`,
});
