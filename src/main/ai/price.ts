import type { Price } from '../../contract/ai.ts';
import type { Usage } from './provider.ts';

const MICROS = 1_000_000;

/** The price of a model: its own row, else that of the longest row it begins with (`gpt-4o-mini-2024-07-18`). */
export function priceOf(model: string, prices: readonly Price[]): Price | null {
  const fitting = prices.filter((price) => model === price.model || model.startsWith(`${price.model}-`));
  return fitting.toSorted((a, b) => b.model.length - a.model.length)[0] ?? null;
}

/** What a use costs, in millionths of a currency unit, rounded up. */
export function costMicros(usage: Usage, price: Price | null): number {
  if (!price) return 0;
  const cost =
    usage.inputTokens * (price.inputPerMillion ?? 0) +
    usage.outputTokens * (price.outputPerMillion ?? 0) +
    usage.characters * (price.charactersPerMillion ?? 0) +
    (usage.audioSeconds / 60) * (price.audioPerMinute ?? 0) * MICROS;
  // Prices are per million units and money in millionths: the factors cancel. Binary fractions must not round a whole number up.
  return Math.ceil(Math.round(cost * 1000) / 1000);
}

export const inUnits = (micros: number): number => micros / MICROS;
export const inMicros = (units: number): number => Math.round(units * MICROS);

/** A cautious guess before the server has counted: most tokenisers make fewer than one token of three characters. */
export const guessedTokens = (text: string): number => Math.ceil(text.length / 3) + 8;
