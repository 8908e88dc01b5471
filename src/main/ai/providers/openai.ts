import OpenAI, {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  toFile,
} from 'openai';
import {
  AiError,
  cancelled,
  codeOfStatus,
  cutOff,
  notItsProtocol,
  retryAfterMs,
  tookTooLong,
  unreachable,
} from '../ai-error.ts';
import {
  type Connection,
  type Message,
  NO_USAGE,
  type Provider,
  type ProviderKindFacts,
  type StructuredRequest,
  type TextAnswer,
  type TextPiece,
  type TextRequest,
  type Usage,
} from '../provider.ts';
import { Refusal } from '../refusal.ts';

const sends = [
  'job-texts',
  'resume-texts',
  'resume-images',
  'interview-audio',
  'transcripts',
  'question-texts',
] as const;

export const openai: ProviderKindFacts = {
  label: 'OpenAI',
  address: 'https://api.openai.com/v1',
  needsKey: true,
  timeoutSeconds: 120,
  concurrency: 4,
  sends,
  connect: (connection) => new OpenAiProvider(connection, true),
};

/** Ollama, LM Studio, vLLM, llama.cpp, whisper.cpp, LocalAI and others that speak OpenAI's protocol. */
export const compatible: ProviderKindFacts = {
  label: 'OpenAI-compatible server',
  address: null,
  needsKey: false,
  timeoutSeconds: 600,
  concurrency: 1,
  sends,
  connect: (connection) => new OpenAiProvider(connection, false),
};

/** Servers that refused a JSON schema; they are asked by instruction from then on, for as long as the program runs. */
const withoutSchema = new Set<string>();

class OpenAiProvider implements Provider {
  readonly #client: OpenAI;
  readonly #connection: Connection;
  readonly #own: boolean;

  /** `own`: OpenAI's own servers, which want `max_completion_tokens`; others know `max_tokens` only. */
  constructor(connection: Connection, own: boolean) {
    this.#connection = connection;
    this.#own = own;
    this.#client = new OpenAI({
      apiKey: connection.key ?? 'none',
      baseURL: connection.baseUrl ?? openai.address,
      maxRetries: 0,
      // Time-outs come in as abort signals; the library's own would cut local models short.
      timeout: 3_600_000,
      logLevel: 'off',
    });
  }

  async listModels(signal: AbortSignal): Promise<string[]> {
    return this.#asked(async () => {
      const models: string[] = [];
      for await (const { id } of await this.#client.models.list({ signal })) models.push(id);
      return models.sort((a, b) => (a < b ? -1 : 1));
    });
  }

  async generate(request: StructuredRequest): Promise<TextAnswer> {
    const server = `${this.#connection.baseUrl}|${request.model}`;
    const { structured } = this.#connection;
    const schema = structured === 'schema' || (structured === 'auto' && !withoutSchema.has(server));
    try {
      return await this.#complete(request, schema);
    } catch (error) {
      if (!schema || structured === 'schema' || !(error instanceof AiError) || error.code !== 'BAD_REQUEST')
        throw error;
      withoutSchema.add(server);
      return this.#complete(request, false);
    }
  }

  async #complete(request: StructuredRequest, withSchema: boolean): Promise<TextAnswer> {
    const { schemaName: name, schema } = request;
    const messages = withSchema ? request.messages : [...request.messages, instructionFor(schema)];
    const completion = await this.#asked(() =>
      this.#client.chat.completions.create(
        {
          ...this.#common({ ...request, messages }),
          ...(withSchema
            ? {
                response_format: {
                  type: 'json_schema' as const,
                  json_schema: { name, schema: { ...schema }, strict: true },
                },
              }
            : {}),
        },
        { signal: request.signal },
      ),
    );
    const choice = completion.choices[0];
    const usage = usageOf(completion.usage);
    if (choice?.message.refusal) throw new Refusal('The model refused to answer.', usage);
    if (choice?.finish_reason === 'content_filter')
      throw new Refusal("The server's filter held the answer back.", usage);
    return { text: choice?.message.content ?? '', usage };
  }

  async *stream(request: TextRequest): AsyncIterable<TextPiece> {
    const stream = await this.#asked(() =>
      this.#client.chat.completions.create(
        { ...this.#common(request), stream: true, stream_options: { include_usage: true } },
        { signal: request.signal },
      ),
    );
    let finished = false;
    let usage: Usage | null = null;
    try {
      for await (const chunk of stream) {
        const choice = chunk.choices[0];
        if (choice?.delta.content) yield { text: choice.delta.content };
        if (choice?.finish_reason) finished = true;
        if (chunk.usage) usage = usageOf(chunk.usage);
      }
    } catch (error) {
      throw request.signal.aborted ? this.#failure(error) : cutOff();
    }
    if (request.signal.aborted) throw cancelled();
    if (!finished) throw cutOff();
    yield { usage: usage ?? NO_USAGE };
  }

  async transcribe({
    model,
    audio,
    mediaType,
    language,
    signal,
  }: Parameters<NonNullable<Provider['transcribe']>>[0]) {
    const file = await toFile(audio, `audio.${mediaType.split('/')[1]?.split(';')[0] ?? 'wav'}`, {
      type: mediaType,
    });
    const answer = await this.#asked(() =>
      this.#client.audio.transcriptions.create(
        {
          file,
          model,
          response_format: 'verbose_json',
          timestamp_granularities: ['word'],
          ...(language ? { language } : {}),
        },
        { signal },
      ),
    );
    return {
      text: answer.text,
      words: (answer.words ?? []).map(({ word, start, end }) => ({ word, start, end })),
      usage: { ...NO_USAGE, audioSeconds: Number(answer.duration) || 0 },
    };
  }

  async speak({ model, text, voice, signal }: Parameters<NonNullable<Provider['speak']>>[0]) {
    const response = await this.#asked(() =>
      this.#client.audio.speech.create({ model, input: text, voice, response_format: 'mp3' }, { signal }),
    );
    const audio = new Uint8Array(await this.#asked(() => response.arrayBuffer()));
    return { audio, mediaType: 'audio/mpeg', usage: { ...NO_USAGE, characters: [...text].length } };
  }

  async readImage({
    model,
    image,
    mediaType,
    instruction,
    maxOutputTokens,
    signal,
  }: Parameters<NonNullable<Provider['readImage']>>[0]) {
    const url = `data:${mediaType};base64,${Buffer.from(image).toString('base64')}`;
    const completion = await this.#asked(() =>
      this.#client.chat.completions.create(
        {
          model,
          ...this.#limit(maxOutputTokens),
          messages: [
            {
              role: 'user',
              content: [
                { type: 'text', text: instruction },
                { type: 'image_url', image_url: { url } },
              ],
            },
          ],
        },
        { signal },
      ),
    );
    return { text: completion.choices[0]?.message.content ?? '', usage: usageOf(completion.usage) };
  }

  #common({ model, messages, maxOutputTokens }: TextRequest) {
    return {
      model,
      messages: messages.map((message): Message => ({ ...message })),
      ...this.#limit(maxOutputTokens),
    };
  }

  #limit(tokens: number) {
    return this.#own ? { max_completion_tokens: tokens } : { max_tokens: tokens };
  }

  async #asked<Answer>(ask: () => PromiseLike<Answer>): Promise<Answer> {
    try {
      return await ask();
    } catch (error) {
      throw this.#failure(error);
    }
  }

  #failure(error: unknown): unknown {
    if (error instanceof AiError) return error;
    if (error instanceof APIUserAbortError) return cancelled();
    if (error instanceof APIConnectionTimeoutError) return tookTooLong();
    if (error instanceof APIConnectionError) return unreachable();
    if (error instanceof APIError && error.status !== undefined) {
      const wait = retryAfterMs(error.headers?.get('retry-after'), this.#connection.now());
      return new AiError(codeOfStatus(error.status), `The server answered ${error.status}.`, wait);
    }
    // The connection broke while the body was read: undici says so with a TypeError, outside the library's own errors.
    if (error instanceof TypeError) return cutOff();
    return notItsProtocol();
  }
}

const usageOf = (usage: { prompt_tokens: number; completion_tokens: number } | null | undefined): Usage => ({
  ...NO_USAGE,
  inputTokens: usage?.prompt_tokens ?? 0,
  outputTokens: usage?.completion_tokens ?? 0,
});

const instructionFor = (schema: object): Message => ({
  role: 'system',
  content: `Answer with one JSON value and nothing else. It must fit this JSON Schema:\n${JSON.stringify(schema)}`,
});
