import type { Price } from '../../contract/ai.ts';

const source = 'list price in USD as published by the provider in 2025; check before relying on it';
const text = (model: string, inputPerMillion: number, outputPerMillion: number): Price => ({
  model,
  inputPerMillion,
  outputPerMillion,
  audioPerMinute: null,
  charactersPerMillion: null,
  source,
});

/** What the price table begins with. Every row can be changed; providers change theirs without notice. */
export const defaultPrices: readonly Price[] = [
  text('gpt-4o', 2.5, 10),
  text('gpt-4o-mini', 0.15, 0.6),
  text('gpt-4.1', 2, 8),
  text('gpt-4.1-mini', 0.4, 1.6),
  text('gpt-4.1-nano', 0.1, 0.4),
  text('gemini-2.0-flash', 0.1, 0.4),
  text('gemini-2.5-flash', 0.3, 2.5),
  text('gemini-2.5-pro', 1.25, 10),
  { ...text('whisper', 0, 0), audioPerMinute: 0.006 },
  { ...text('tts', 0, 0), charactersPerMillion: 15 },
];
