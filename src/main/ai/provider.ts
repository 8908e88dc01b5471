import type { ProviderSettings, SentContent } from '../../contract/ai-providers.ts';

/** What a call took. `characters` counts text to be spoken; `audioSeconds` speech to be written down. */
export interface Usage {
  inputTokens: number;
  outputTokens: number;
  audioSeconds: number;
  characters: number;
}

export const NO_USAGE: Usage = { inputTokens: 0, outputTokens: 0, audioSeconds: 0, characters: 0 };

/** A turn of a conversation. `system` is ours; `user` may hold fenced data. */
export interface Message {
  role: 'system' | 'user' | 'assistant';
  content: string;
}

export interface TextRequest {
  model: string;
  messages: readonly Message[];
  maxOutputTokens: number;
  signal: AbortSignal;
}

/** JSON Schema (draft 2020-12), closed objects only, as zod writes it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export interface StructuredRequest extends TextRequest {
  schemaName: string;
  schema: JsonSchema;
}

export interface TextAnswer {
  text: string;
  usage: Usage;
}

/** A piece of a text as it comes; the last one carries the usage. */
export type TextPiece = { text: string } | { usage: Usage };

export interface TranscriptionRequest {
  model: string;
  audio: Uint8Array;
  mediaType: string;
  /** ISO 639-1; null lets the server find out. */
  language: string | null;
  signal: AbortSignal;
}

/** Times are seconds from the start of the audio. */
export interface Transcription {
  text: string;
  words: { word: string; start: number; end: number }[];
  usage: Usage;
}

export interface SpeechRequest {
  model: string;
  text: string;
  voice: string;
  signal: AbortSignal;
}

export interface Speech {
  audio: Uint8Array;
  mediaType: string;
  usage: Usage;
}

export interface ImageRequest {
  model: string;
  image: Uint8Array;
  mediaType: string;
  instruction: string;
  maxOutputTokens: number;
  signal: AbortSignal;
}

/**
 * One server of models. What it cannot do is left out. Every method makes exactly one request, throws {@link AiError} and never retries:
 * waiting, rotation of keys and repair are the same for all and stand outside.
 */
export interface Provider {
  listModels(signal: AbortSignal): Promise<string[]>;
  /** The answer as JSON text that should fit the schema; whoever asked checks it. */
  generate?(request: StructuredRequest): Promise<TextAnswer>;
  stream?(request: TextRequest): AsyncIterable<TextPiece>;
  transcribe?(request: TranscriptionRequest): Promise<Transcription>;
  speak?(request: SpeechRequest): Promise<Speech>;
  readImage?(request: ImageRequest): Promise<TextAnswer>;
}

/** How to reach a server with one key. */
export interface Connection {
  key: string | null;
  baseUrl: string | null;
  structured: ProviderSettings['structured'];
  now(): number;
}

/**
 * What is known of a kind of provider before anyone connects. `label` is the maker's own name, the same in every language.
 * `address` null: the settings must name one.
 */
export interface ProviderKindFacts {
  label: string;
  address: string | null;
  needsKey: boolean;
  /** What a new one begins with: a model on one's own machine may take ten minutes and answers one at a time. */
  timeoutSeconds: number;
  concurrency: number;
  sends: readonly SentContent[];
  connect(connection: Connection): Provider;
}
