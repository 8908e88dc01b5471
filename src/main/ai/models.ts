import type { z } from 'zod';
import type { AiFailureCode, AiTask, Price } from '../../contract/ai.ts';
import type { Engine } from '../../contract/authoring.ts';
import type { Database } from '../database/open-database.ts';
import type { Secrets } from '../host.ts';
import { AiError } from './ai-error.ts';
import {
  closeCall,
  keptAnswer,
  logCachedCall,
  type NewCall,
  openCall,
  release,
  reserve,
  settle,
} from './call-log.ts';
import { hashOf } from './hash.ts';
import { costMicros, guessedTokens, priceOf } from './price.ts';
import { filledPrompt, loadPrompts, type PromptFile, promptNamed, type SlotValue } from './prompts.ts';
import {
  type Message,
  NO_USAGE,
  type Provider,
  type Speech,
  type Transcription,
  type Usage,
} from './provider.ts';
import {
  findProvider,
  listPrices,
  readBudget,
  readChoices,
  type StoredProvider,
} from './provider-queries.ts';
import { type Purse, request } from './request.ts';
import { isRemote, Servers } from './servers.ts';
import { readAnswer, repairMessages, schemaFor } from './structured-answer.ts';
import { TextPieces } from './text-pieces.ts';

/** An answer that does not fit is sent back for repair so often. */
const MOST_REPAIRS = 2;

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

export interface PromptCall extends CallFacts {
  prompt: string;
  values: Readonly<Record<string, SlotValue>>;
  maxOutputTokens: number;
}

export interface GenerateCall<Value> extends PromptCall {
  schemaName: string;
  schema: z.ZodType<Value>;
  /** Number of the run, where the same is asked several times on purpose. */
  run?: number;
}

/** An answer with who gave it. `passedOver` are the providers that were asked before, with why they did not answer. */
export interface Answered<Value> {
  value: Value;
  engine: Engine;
  callId: string;
  cached: boolean;
  passedOver: { provider: string; code: AiFailureCode }[];
}

interface Chosen {
  provider: StoredProvider;
  model: string;
}

/**
 * All that asks a model goes through here: choice and order of providers, consent, keys, limits, money, log, kept answers, repair.
 * When no provider answers, the first one's failure is thrown and the caller goes on offline.
 */
export class Models {
  readonly servers: Servers;
  readonly prompts: readonly PromptFile[];
  readonly #options: ModelsOptions;
  /** The same question asked twice at once is asked once. */
  readonly #underWay = new Map<string, Promise<Answered<unknown>>>();

  constructor(options: ModelsOptions) {
    this.#options = options;
    this.servers = new Servers(options.database, options.secrets, options.now);
    this.prompts = loadPrompts(options.resourcesFolder);
  }

  /** A value that fits the schema. @throws AiError */
  async generate<Value>(call: GenerateCall<Value>): Promise<Answered<Value>> {
    const { prompt, messages } = this.#messages(call);
    return this.#firstToAnswer(call, (chosen) => {
      const key = hashOf(
        call.task,
        chosen.provider.kind,
        chosen.provider.baseUrl,
        chosen.model,
        messages,
        call.schemaName,
        call.run ?? 0,
      );
      const under = this.#underWay.get(key) as Promise<Answered<Value>> | undefined;
      if (under) return under;
      const asked = this.#generateWith(call, chosen, prompt, messages, key).finally(() =>
        this.#underWay.delete(key),
      );
      this.#underWay.set(key, asked);
      return asked;
    });
  }

  async #generateWith<Value>(
    call: GenerateCall<Value>,
    chosen: Chosen,
    prompt: PromptFile,
    messages: Message[],
    key: string,
  ): Promise<Answered<Value>> {
    const facts = this.#newCall(call, chosen, prompt, hashOf(messages));
    const engine = engineOf(chosen, prompt);
    const kept = await keptAnswer(this.#options.database, key);
    if (kept !== null) {
      const read = call.schema.safeParse(JSON.parse(kept));
      if (read.success) {
        const callId = await logCachedCall(this.#options.database, facts, hashOf(kept), this.#options.now());
        return { value: read.data, engine, callId, cached: true, passedOver: [] };
      }
    }
    const { value, callId } = await this.#logged(facts, chosen, call, async (ask) => {
      let asking = messages;
      for (let repairs = 0; ; repairs += 1) {
        const text = await ask(guessOf(asking), call.maxOutputTokens, async (provider, signal) => {
          if (!provider.generate) throw unsupported();
          const { text, usage } = await provider.generate({
            model: chosen.model,
            messages: asking,
            maxOutputTokens: call.maxOutputTokens,
            signal,
            schemaName: call.schemaName,
            schema: schemaFor(call.schema),
          });
          return { result: text, usage };
        });
        const read = readAnswer(text, call.schema);
        if ('value' in read) {
          const json = JSON.stringify(read.value);
          return { value: read.value, repairs, answer: { key, json, hash: hashOf(json) } };
        }
        if (repairs === MOST_REPAIRS)
          throw new AiError('INVALID_ANSWER', 'The answer did not fit after two repairs.');
        asking = repairMessages(messages, text, read.fault);
      }
    });
    return { value, engine, callId, cached: false, passedOver: [] };
  }

  /**
   * Text as it comes. A provider that fails before its first word is passed over; one that fails later ends the text with an AiError,
   * so that nothing half-written is taken for whole.
   */
  async *stream(call: PromptCall): AsyncGenerator<string, Answered<string>> {
    const { prompt, messages } = this.#messages(call);
    const queue = new TextPieces();
    const answered = this.#firstToAnswer(call, async (chosen) => {
      const facts = this.#newCall(call, chosen, prompt, hashOf(messages));
      const { value, callId } = await this.#logged(facts, chosen, call, async (ask) => {
        const text = await ask(guessOf(messages), call.maxOutputTokens, async (provider, signal) => {
          if (!provider.stream) throw unsupported();
          let usage: Usage = NO_USAGE;
          const asked = { model: chosen.model, messages, maxOutputTokens: call.maxOutputTokens, signal };
          try {
            for await (const piece of provider.stream(asked)) {
              if ('text' in piece) queue.add(piece.text);
              else usage = piece.usage;
            }
          } catch (error) {
            throw queue.failedWith(error);
          }
          return { result: queue.text, usage };
        });
        return { value: text, repairs: 0, answer: null };
      });
      return { value, engine: engineOf(chosen, prompt), callId, cached: false, passedOver: [] };
    });
    answered.then(
      () => queue.end(),
      (error) => queue.fail(error),
    );
    yield* queue;
    return await answered;
  }

  /** Speech as text with the time of every word. */
  transcribe(
    call: CallFacts & { audio: Uint8Array; mediaType: string; language: string | null; seconds: number },
  ) {
    return this.#bytes<Transcription>(
      call,
      'transcription',
      hashOf(Buffer.from(call.audio).toString('base64')),
      { ...NO_USAGE, audioSeconds: call.seconds },
      async (provider, model, signal) => {
        if (!provider.transcribe) throw unsupported();
        const { audio, mediaType, language } = call;
        const result = await provider.transcribe({ model, audio, mediaType, language, signal });
        return { result, usage: result.usage };
      },
    );
  }

  /** Text as speech. */
  speak(call: CallFacts & { text: string; voice: string }) {
    const guess = { ...NO_USAGE, characters: [...call.text].length };
    return this.#bytes<Speech>(
      call,
      'speech',
      hashOf(call.text, call.voice),
      guess,
      async (provider, model, signal) => {
        if (!provider.speak) throw unsupported();
        const result = await provider.speak({ model, text: call.text, voice: call.voice, signal });
        return { result, usage: result.usage };
      },
    );
  }

  /** The text on a picture, as the model reads it: for résumés without a text layer, where the recruiter chose a model for it. */
  readImage(call: CallFacts & { image: Uint8Array; mediaType: string }) {
    const prompt = promptNamed(this.prompts, 'read-image');
    const guess = { ...NO_USAGE, inputTokens: 2000, outputTokens: 4000 };
    return this.#bytes<string>(
      call,
      'read-image',
      hashOf(Buffer.from(call.image).toString('base64')),
      guess,
      async (provider, model, signal) => {
        if (!provider.readImage) throw unsupported();
        const { image, mediaType } = call;
        const { text, usage } = await provider.readImage({
          model,
          image,
          mediaType,
          instruction: `${prompt.system}\n\n${prompt.user}`,
          maxOutputTokens: 4000,
          signal,
        });
        return { result: text, usage };
      },
      prompt,
    );
  }

  #bytes<Result>(
    call: CallFacts,
    name: string,
    inputHash: string,
    guess: Usage,
    ask: (
      provider: Provider,
      model: string,
      signal: AbortSignal,
    ) => Promise<{ result: Result; usage: Usage }>,
    prompt: PromptFile | null = null,
  ): Promise<Answered<Result>> {
    const used = prompt ?? { name, version: '0' };
    return this.#firstToAnswer(call, async (chosen) => {
      const facts = this.#newCall(call, chosen, used, inputHash);
      const { value, callId } = await this.#logged(facts, chosen, call, async (once) => ({
        value: await once(guess, 0, (provider, signal) => ask(provider, chosen.model, signal)),
        repairs: 0,
        answer: null,
      }));
      return { value, engine: engineOf(chosen, used), callId, cached: false, passedOver: [] };
    });
  }

  /** Who would be asked first for a task, or null where nobody was chosen. */
  async firstChoice(task: AiTask): Promise<(Chosen & { price: Price | null }) | null> {
    const [choice] = (await readChoices(this.#options.database))[task] ?? [];
    const provider = choice ? await findProvider(this.#options.database, choice.providerId) : null;
    if (!choice || !provider) return null;
    return {
      provider,
      model: choice.model,
      price: priceOf(choice.model, await listPrices(this.#options.database)),
    };
  }

  #messages(call: PromptCall): { prompt: PromptFile; messages: Message[] } {
    const prompt = promptNamed(this.prompts, call.prompt);
    const redact = call.redact ?? ((text: string) => text);
    const values = Object.entries(call.values).map(([slot, value]): [string, SlotValue] => [
      slot,
      typeof value === 'string' ? redact(value) : { data: redact(value.data) },
    ]);
    return { prompt, messages: filledPrompt(prompt, Object.fromEntries(values)) };
  }

  async #firstToAnswer<Value>(
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
  async #logged<Value>(
    facts: NewCall,
    chosen: Chosen,
    call: CallFacts,
    work: (
      ask: <Result>(
        guess: Usage,
        maxOutputTokens: number,
        once: (provider: Provider, signal: AbortSignal) => Promise<{ result: Result; usage: Usage }>,
      ) => Promise<Result>,
    ) => Promise<{
      value: Value;
      repairs: number;
      answer: { key: string; json: string; hash: string } | null;
    }>,
  ): Promise<{ value: Value; callId: string }> {
    const { database, now, random } = this.#options;
    const price = priceOf(chosen.model, await listPrices(database));
    await this.#mayAsk(chosen.provider.id, price);
    const callId = await openCall(database, { ...facts, priced: price !== null }, now());
    const began = performance.now();
    const server = await this.servers.of(chosen.provider);
    const close = (
      outcome: 'answered' | AiFailureCode,
      repairs: number,
      answer: Parameters<typeof closeCall>[2]['answer'],
    ) =>
      closeCall(
        database,
        callId,
        { outcome, repairs, answer, milliseconds: Math.round(performance.now() - began) },
        now(),
      );
    try {
      const { value, repairs, answer } = await work((guess, maxOutputTokens, once) =>
        request(
          {
            server,
            current: () => this.#mayAsk(chosen.provider.id, price),
            purse: this.#purse(
              callId,
              { ...guess, outputTokens: guess.outputTokens + maxOutputTokens },
              price,
            ),
            tokens: guess.inputTokens + maxOutputTokens,
            signal: call.signal,
            now,
            random,
          },
          once,
        ),
      );
      await close('answered', repairs, answer);
      return { value, callId };
    } catch (error) {
      const code = error instanceof AiError ? error.code : 'INVALID_ANSWER';
      await close(code, code === 'INVALID_ANSWER' ? MOST_REPAIRS : 0, null);
      throw error;
    }
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

  #newCall(
    call: CallFacts,
    chosen: Chosen,
    prompt: Pick<PromptFile, 'name' | 'version'>,
    inputHash: string,
  ): NewCall {
    return {
      task: call.task,
      subject: call.subject,
      jobId: call.jobId,
      provider: chosen.provider.label,
      model: chosen.model,
      promptName: prompt.name,
      promptVersion: prompt.version,
      inputHash,
      priced: true,
    };
  }
}

const engineOf = ({ provider, model }: Chosen, prompt: Pick<PromptFile, 'name' | 'version'>): Engine => ({
  provider: provider.label,
  model,
  promptVersion: `${prompt.name}.v${prompt.version}`,
});

const guessOf = (messages: readonly Message[]): Usage => ({
  ...NO_USAGE,
  inputTokens: messages.reduce((sum, { content }) => sum + guessedTokens(content), 0),
});

const unsupported = () => new AiError('UNSUPPORTED', 'This provider cannot do that.');
