import { z } from 'zod';
import {
  AiError,
  cancelled,
  codeOfStatus,
  cutOff,
  notItsProtocol,
  retryAfterMs,
  unreachable,
} from '../ai-error.ts';
import {
  type Connection,
  NO_USAGE,
  type Provider,
  type ProviderKindFacts,
  type Speech,
  type SpeechRequest,
} from '../provider.ts';

const ADDRESS = 'https://api.elevenlabs.io';

export const elevenlabs: ProviderKindFacts = {
  label: 'ElevenLabs',
  address: ADDRESS,
  needsKey: true,
  timeoutSeconds: 120,
  concurrency: 4,
  sends: ['question-texts'],
  connect: (connection) => new ElevenLabsProvider(connection),
};

const Models = z.array(z.object({ model_id: z.string() }));

/** Speech alone. `voice` is one of ElevenLabs' voice ids. */
class ElevenLabsProvider implements Provider {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async listModels(signal: AbortSignal): Promise<string[]> {
    const response = await this.#fetch('/v1/models', { signal });
    const models = Models.safeParse(await response.json().catch(() => null));
    if (!models.success) throw notItsProtocol();
    return models.data.map(({ model_id }) => model_id).sort((a, b) => (a < b ? -1 : 1));
  }

  async speak({ model, text, voice, signal }: SpeechRequest): Promise<Speech> {
    const response = await this.#fetch(`/v1/text-to-speech/${encodeURIComponent(voice)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'audio/mpeg' },
      body: JSON.stringify({ text, model_id: model }),
      signal,
    });
    const audio = await response.arrayBuffer().catch(() => {
      throw cutOff();
    });
    return {
      audio: new Uint8Array(audio),
      mediaType: 'audio/mpeg',
      usage: { ...NO_USAGE, characters: [...text].length },
    };
  }

  async #fetch(path: string, request: RequestInit & { signal: AbortSignal }): Promise<Response> {
    const base = (this.#connection.baseUrl ?? ADDRESS).replace(/\/$/, '');
    const headers = { ...request.headers, 'xi-api-key': this.#connection.key ?? '' };
    const response = await fetch(base + path, { ...request, headers }).catch(() => {
      throw request.signal.aborted ? cancelled() : unreachable();
    });
    if (response.ok) return response;
    const wait = retryAfterMs(response.headers.get('retry-after'), this.#connection.now());
    throw new AiError(codeOfStatus(response.status), `The server answered ${response.status}.`, wait);
  }
}
