// The only file that knows @google/generative-ai: Google no longer develops it (docs/decisions).
import {
  type Content,
  type GenerateContentResult,
  type GenerationConfig,
  GoogleGenerativeAI,
  GoogleGenerativeAIAbortError,
  GoogleGenerativeAIFetchError,
  GoogleGenerativeAIResponseError,
  type Part,
  type ResponseSchema,
} from '@google/generative-ai';
import { z } from 'zod';
import { AiError, cancelled, codeOfStatus, cutOff, notItsProtocol, unreachable } from '../ai-error.ts';
import {
  type Connection,
  type ImageRequest,
  type JsonSchema,
  type Message,
  NO_USAGE,
  type Provider,
  type ProviderKindFacts,
  type StructuredRequest,
  type TextAnswer,
  type TextPiece,
  type TextRequest,
  type Transcription,
  type TranscriptionRequest,
  type Usage,
} from '../provider.ts';
import { Refusal } from '../refusal.ts';

const ADDRESS = 'https://generativelanguage.googleapis.com';

export const gemini: ProviderKindFacts = {
  label: 'Google Gemini',
  address: ADDRESS,
  needsKey: true,
  timeoutSeconds: 120,
  concurrency: 4,
  sends: ['job-texts', 'resume-texts', 'resume-images', 'interview-audio', 'transcripts'],
  connect: (connection) => new GeminiProvider(connection),
};

const ModelList = z.object({
  models: z.array(z.object({ name: z.string() })).default([]),
  nextPageToken: z.string().optional(),
});
const Words = z.object({
  text: z.string(),
  words: z.array(z.object({ word: z.string(), start: z.number(), end: z.number() })),
});

class GeminiProvider implements Provider {
  readonly #client: GoogleGenerativeAI;
  readonly #connection: Connection;
  readonly #baseUrl: string;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#baseUrl = (connection.baseUrl ?? ADDRESS).replace(/\/$/, '');
    this.#client = new GoogleGenerativeAI(connection.key ?? '');
  }

  /** The library lists no models; the address is its own. */
  async listModels(signal: AbortSignal): Promise<string[]> {
    const models: string[] = [];
    let page: string | undefined;
    do {
      const address = `${this.#baseUrl}/v1beta/models?pageSize=1000${page ? `&pageToken=${encodeURIComponent(page)}` : ''}`;
      const response = await fetch(address, {
        headers: { 'x-goog-api-key': this.#connection.key ?? '' },
        signal,
      }).catch(() => {
        throw signal.aborted ? cancelled() : unreachable();
      });
      if (!response.ok) throw failureOf(response.status, [{ body: await response.text() }]);
      const list = ModelList.parse(await response.json());
      models.push(...list.models.map(({ name }) => name.replace(/^models\//, '')));
      page = list.nextPageToken;
    } while (page);
    return models.sort((a, b) => (a < b ? -1 : 1));
  }

  async generate(request: StructuredRequest): Promise<TextAnswer> {
    const generationConfig = {
      responseMimeType: 'application/json',
      responseSchema: toGeminiSchema(request.schema),
      maxOutputTokens: request.maxOutputTokens,
    };
    return this.#ask(
      request.model,
      contentsOf(request.messages),
      systemOf(request.messages),
      generationConfig,
      request.signal,
    );
  }

  async *stream(request: TextRequest): AsyncIterable<TextPiece> {
    const model = this.#model(request.model, systemOf(request.messages));
    const { stream, response } = await asked(
      () =>
        model.generateContentStream(
          {
            contents: contentsOf(request.messages),
            generationConfig: { maxOutputTokens: request.maxOutputTokens },
          },
          { baseUrl: this.#baseUrl, signal: request.signal },
        ),
      request.signal,
    );
    // The library gathers the whole answer beside the stream; when the stream breaks, that promise must not go unheard.
    response.catch(() => {});
    let usage: Usage | null = null;
    let finished = false;
    try {
      for await (const chunk of stream) {
        const text = chunk.text();
        if (text) yield { text };
        if (chunk.candidates?.[0]?.finishReason) finished = true;
        if (chunk.usageMetadata) usage = usageOf(chunk.usageMetadata);
      }
    } catch (error) {
      if (request.signal.aborted) throw cancelled();
      throw error instanceof GoogleGenerativeAIResponseError
        ? new Refusal('The model refused.', usage ?? NO_USAGE)
        : cutOff();
    }
    if (!finished) throw cutOff();
    yield { usage: usage ?? NO_USAGE };
  }

  async transcribe({
    model,
    audio,
    mediaType,
    language,
    signal,
  }: TranscriptionRequest): Promise<Transcription> {
    const instruction = `Write down every word that is spoken, with its start and end in seconds.${language ? ` The language is ${language}.` : ''}`;
    const schema = z.toJSONSchema(Words) as JsonSchema;
    const contents = [{ role: 'user', parts: [inline(audio, mediaType), { text: instruction }] }];
    const config = { responseMimeType: 'application/json', responseSchema: toGeminiSchema(schema) };
    const { text, usage } = await this.#ask(model, contents, null, config, signal);
    const read = Words.safeParse(jsonOrNull(text));
    if (!read.success)
      throw new AiError('INVALID_ANSWER', 'The transcript does not have the form asked for.');
    const audioSeconds = read.data.words.at(-1)?.end ?? 0;
    return { ...read.data, usage: { ...usage, audioSeconds } };
  }

  async readImage({
    model,
    image,
    mediaType,
    instruction,
    maxOutputTokens,
    signal,
  }: ImageRequest): Promise<TextAnswer> {
    const contents = [{ role: 'user', parts: [inline(image, mediaType), { text: instruction }] }];
    return this.#ask(model, contents, null, { maxOutputTokens }, signal);
  }

  async #ask(
    name: string,
    contents: Content[],
    system: string | null,
    generationConfig: GenerationConfig,
    signal: AbortSignal,
  ): Promise<TextAnswer> {
    const model = this.#model(name, system);
    const result = await asked(
      () => model.generateContent({ contents, generationConfig }, { baseUrl: this.#baseUrl, signal }),
      signal,
    );
    return answerOf(result);
  }

  #model(model: string, system: string | null) {
    return this.#client.getGenerativeModel(
      { model, ...(system ? { systemInstruction: system } : {}) },
      { baseUrl: this.#baseUrl },
    );
  }
}

function answerOf({ response }: GenerateContentResult): TextAnswer {
  const usage = usageOf(response.usageMetadata);
  try {
    return { text: response.text(), usage };
  } catch {
    throw new Refusal('The model refused to answer.', usage);
  }
}

const inline = (bytes: Uint8Array, mimeType: string): Part => ({
  inlineData: { data: Buffer.from(bytes).toString('base64'), mimeType },
});

const systemOf = (messages: readonly Message[]) =>
  messages
    .filter(({ role }) => role === 'system')
    .map(({ content }) => content)
    .join('\n\n') || null;

const contentsOf = (messages: readonly Message[]): Content[] =>
  messages
    .filter(({ role }) => role !== 'system')
    .map(({ role, content }) => ({
      role: role === 'assistant' ? 'model' : 'user',
      parts: [{ text: content }],
    }));

/** Gemini takes a part of OpenAPI 3.0: no `additionalProperties`, no type lists, `nullable` instead of a union with null. */
export function toGeminiSchema(schema: JsonSchema): ResponseSchema {
  return translated(schema) as unknown as ResponseSchema;
}

function translated(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(translated);
  if (typeof node !== 'object' || node === null) return node;
  const { anyOf, ...rest } = node as Record<string, unknown>;
  if (Array.isArray(anyOf)) {
    const kinds = anyOf.filter((one) => (one as { type?: string }).type !== 'null');
    const first = translated(kinds[0]) as object;
    return { ...first, ...(kinds.length < anyOf.length ? { nullable: true } : {}) };
  }
  const kinds = Array.isArray(rest.type) ? (rest.type as string[]) : null;
  if (kinds)
    return translated({
      ...rest,
      type: kinds.find((kind) => kind !== 'null'),
      nullable: kinds.includes('null'),
    });
  const kept = Object.entries(rest).filter(([key]) => !DROPPED.has(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      key === 'properties'
        ? Object.fromEntries(Object.entries(value as object).map(([name, one]) => [name, translated(one)]))
        : translated(value),
    ]),
  );
}

const DROPPED = new Set([
  '$schema',
  'additionalProperties',
  'pattern',
  'minLength',
  'maxLength',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'default',
  'format',
]);

const usageOf = (usage: { promptTokenCount?: number; candidatesTokenCount?: number } | undefined): Usage => ({
  ...NO_USAGE,
  inputTokens: usage?.promptTokenCount ?? 0,
  outputTokens: usage?.candidatesTokenCount ?? 0,
});

async function asked<Answer>(ask: () => Promise<Answer>, signal: AbortSignal): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    if (signal.aborted || error instanceof GoogleGenerativeAIAbortError) throw cancelled();
    if (error instanceof GoogleGenerativeAIFetchError && error.status !== undefined)
      throw failureOf(error.status, error.errorDetails);
    if (error instanceof SyntaxError) throw notItsProtocol();
    if (error instanceof TypeError) throw cutOff();
    throw unreachable();
  }
}

/** Google says how long to wait in `RetryInfo.retryDelay` ("12s"), not in a header the library hands on. */
function failureOf(status: number, details: readonly object[] | undefined): AiError {
  const delay = details
    ?.map((one) => (one as { retryDelay?: string }).retryDelay)
    .find((one) => one !== undefined);
  const wait = delay === undefined ? null : Number.parseFloat(delay) * 1000;
  const reason = JSON.stringify(details ?? '').includes('API_KEY_INVALID');
  return new AiError(reason ? 'WRONG_KEY' : codeOfStatus(status), `The server answered ${status}.`, wait);
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
