import type { z } from 'zod';
import type { AiTask, Price } from '../../contract/ai.ts';
import { AiError } from './ai-error.ts';
import { keptAnswer, logCachedCall } from './call-log.ts';
import {
  type Answered,
  type AskOnce,
  type CallFacts,
  CallRunner,
  type Chosen,
  engineOf,
  logFacts,
  type ModelsOptions,
  type UsedPrompt,
  type Work,
} from './call-runner.ts';
import { hashOf } from './hash.ts';
import { guessedTokens, priceOf } from './price.ts';
import { filledPrompt, loadPrompts, type PromptFile, promptNamed, type SlotValue } from './prompts.ts';
import {
  type Message,
  NO_USAGE,
  type Provider,
  type Speech,
  type Transcription,
  type Usage,
} from './provider.ts';
import { findProvider, listPrices, readChoices } from './provider-queries.ts';
import { standingOf } from './provider-standing.ts';
import type { Servers } from './servers.ts';
import { readAnswer, repairMessages, schemaFor } from './structured-answer.ts';
import { TextPieces } from './text-pieces.ts';

/** An answer that does not fit is sent back for repair so often. */
const MOST_REPAIRS = 2;
const IMAGE_TOKENS = { inputTokens: 2000, outputTokens: 4000 };

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

/**
 * All that asks a model goes through here: choice and order of providers, consent, keys, limits, money, log, kept answers, repair.
 * When no provider answers, the first one's failure is thrown and the caller goes on offline.
 */
export class Models {
  readonly prompts: readonly PromptFile[];
  readonly #options: ModelsOptions;
  readonly #runner: CallRunner;
  /** The same question asked twice at once is asked once. */
  readonly #underWay = new Map<string, Promise<Answered<unknown>>>();

  constructor(options: ModelsOptions) {
    this.#options = options;
    this.#runner = new CallRunner(options);
    this.prompts = loadPrompts(options.resourcesFolder);
  }

  get servers(): Servers {
    return this.#runner.servers;
  }

  /** A value that fits the schema. @throws AiError */
  async generate<Value>(call: GenerateCall<Value>): Promise<Answered<Value>> {
    const { prompt, messages } = this.#messages(call);
    return this.#runner.firstToAnswer(call, (chosen) => {
      const { provider, model } = chosen;
      const key = hashOf(
        call.task,
        provider.kind,
        provider.baseUrl,
        model,
        messages,
        call.schemaName,
        call.run ?? 0,
      );
      return this.#once(key, call, () => this.#generateWith(call, chosen, prompt, messages, key));
    });
  }

  /** Whoever asked first may cancel; whoever waited for the same answer then asks anew. */
  #once<Value>(key: string, call: CallFacts, ask: () => Promise<Answered<Value>>): Promise<Answered<Value>> {
    const under = this.#underWay.get(key) as Promise<Answered<Value>> | undefined;
    if (under)
      return under.catch((error: unknown) => {
        const cancelled = error instanceof AiError && error.code === 'CANCELLED';
        if (cancelled && !call.signal.aborted) return this.#once(key, call, ask);
        throw error;
      });
    const asked = ask().finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, asked);
    return asked;
  }

  async #generateWith<Value>(
    call: GenerateCall<Value>,
    chosen: Chosen,
    prompt: PromptFile,
    messages: Message[],
    key: string,
  ): Promise<Answered<Value>> {
    const used = { prompt, inputHash: hashOf(messages) };
    const kept = await keptAnswer(this.#options.database, key);
    const read = kept === null ? null : call.schema.safeParse(JSON.parse(kept));
    if (read?.success) {
      const facts = logFacts(call, chosen, used);
      const callId = await logCachedCall(this.#options.database, facts, hashOf(kept), this.#options.now());
      return { value: read.data, engine: engineOf(chosen, prompt), callId, cached: true, passedOver: [] };
    }
    return this.#runner.logged(call, chosen, used, (ask) =>
      withRepairs(call, chosen.model, messages, key, ask),
    );
  }

  /**
   * Text as it comes. A provider that fails before its first word is passed over; one that fails later ends the text with an AiError,
   * so that nothing half-written is taken for whole.
   */
  async *stream(call: PromptCall): AsyncGenerator<string, Answered<string>> {
    const { prompt, messages } = this.#messages(call);
    const pieces = new TextPieces();
    const answered = this.#runner.firstToAnswer(call, (chosen) =>
      this.#runner.logged(call, chosen, { prompt, inputHash: hashOf(messages) }, async (ask) => ({
        value: await ask(guessOf(messages, call.maxOutputTokens), (provider, signal) =>
          pieces.fill(provider, {
            model: chosen.model,
            messages,
            maxOutputTokens: call.maxOutputTokens,
            signal,
          }),
        ),
        repairs: 0,
        answer: null,
      })),
    );
    answered.then(
      () => pieces.end(),
      (error) => pieces.fail(error),
    );
    yield* pieces;
    return await answered;
  }

  /** Speech as text with the time of every word. `seconds` is the length of the audio, for the budget. */
  transcribe(
    call: CallFacts & { audio: Uint8Array; mediaType: string; language: string | null; seconds: number },
  ): Promise<Answered<Transcription>> {
    const { audio, mediaType, language, seconds } = call;
    const used = mediaPrompt('transcription', audio);
    return this.#media(
      call,
      used,
      { ...NO_USAGE, audioSeconds: seconds },
      async (provider, model, signal) => {
        if (!provider.transcribe) throw unsupported();
        const result = await provider.transcribe({ model, audio, mediaType, language, signal });
        return { result, usage: result.usage };
      },
    );
  }

  /** Text as speech. */
  speak(call: CallFacts & { text: string; voice: string }): Promise<Answered<Speech>> {
    const { text, voice } = call;
    const used = { prompt: { name: 'speech', version: '0' }, inputHash: hashOf(text, voice) };
    const guess = { ...NO_USAGE, characters: [...text].length };
    return this.#media(call, used, guess, async (provider, model, signal) => {
      if (!provider.speak) throw unsupported();
      const result = await provider.speak({ model, text, voice, signal });
      return { result, usage: result.usage };
    });
  }

  /** The text on a picture, as the model reads it: for résumés without a text layer, where the recruiter chose a model for it. */
  readImage(call: CallFacts & { image: Uint8Array; mediaType: string }): Promise<Answered<string>> {
    const { image, mediaType } = call;
    const prompt = promptNamed(this.prompts, 'read-image');
    const instruction = `${prompt.system}\n\n${prompt.user}`;
    const { outputTokens: maxOutputTokens } = IMAGE_TOKENS;
    const used = { ...mediaPrompt('read-image', image), prompt };
    return this.#media(call, used, { ...NO_USAGE, ...IMAGE_TOKENS }, async (provider, model, signal) => {
      if (!provider.readImage) throw unsupported();
      const { text, usage } = await provider.readImage({
        model,
        image,
        mediaType,
        instruction,
        maxOutputTokens,
        signal,
      });
      return { result: text, usage };
    });
  }

  #media<Result>(
    call: CallFacts,
    used: { prompt: UsedPrompt; inputHash: string },
    guess: Usage,
    ask: (
      provider: Provider,
      model: string,
      signal: AbortSignal,
    ) => Promise<{ result: Result; usage: Usage }>,
  ): Promise<Answered<Result>> {
    return this.#runner.firstToAnswer(call, (chosen) =>
      this.#runner.logged(call, chosen, used, async (once) => ({
        value: await once(guess, (provider, signal) => ask(provider, chosen.model, signal)),
        repairs: 0,
        answer: null,
      })),
    );
  }

  /** Whether a person chose a model for a task, be it able to answer or not. */
  async isChosen(task: AiTask): Promise<boolean> {
    return ((await readChoices(this.#options.database))[task] ?? []).length > 0;
  }

  /** Who would be asked first for a task: switched on, agreed to and with a key where it needs one. Null where there is none. */
  async firstChoice(task: AiTask): Promise<(Chosen & { price: Price | null }) | null> {
    const { database } = this.#options;
    for (const { providerId, model } of (await readChoices(database))[task] ?? []) {
      const provider = await findProvider(database, providerId);
      if (provider && (await standingOf(database, provider)) === 'ready')
        return { provider, model, price: priceOf(model, await listPrices(database)) };
    }
    return null;
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
}

/** Asks, checks, and sends what does not fit back, at most twice. */
async function withRepairs<Value>(
  call: GenerateCall<Value>,
  model: string,
  messages: Message[],
  key: string,
  ask: AskOnce,
): Promise<Work<Value>> {
  const { maxOutputTokens, schemaName } = call;
  const schema = schemaFor(call.schema);
  let asking = messages;
  for (let repairs = 0; ; repairs += 1) {
    const text = await ask(guessOf(asking, maxOutputTokens), async (provider, signal) => {
      if (!provider.generate) throw unsupported();
      const answer = await provider.generate({
        model,
        messages: asking,
        maxOutputTokens,
        signal,
        schemaName,
        schema,
      });
      return { result: answer.text, usage: answer.usage };
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
}

const guessOf = (messages: readonly Message[], maxOutputTokens: number): Usage => ({
  ...NO_USAGE,
  inputTokens: messages.reduce((sum, { content }) => sum + guessedTokens(content), 0),
  outputTokens: maxOutputTokens,
});

const mediaPrompt = (name: string, bytes: Uint8Array) => ({
  prompt: { name, version: '0' },
  inputHash: hashOf(Buffer.from(bytes).toString('base64')),
});

const unsupported = () => new AiError('UNSUPPORTED', 'This provider cannot do that.');
