import { AiError } from './ai-error.ts';
import { pause } from './backoff.ts';

/** Limits of one key over a sliding minute; null is none. */
export interface KeyLimits {
  requestsPerMinute: number | null;
  tokensPerMinute: number | null;
}

export interface RingKey {
  id: string;
  secret: string | null;
}

interface State extends RingKey {
  rejected: boolean;
  coolUntil: number;
  /** Requests of the last minute. */
  spent: { at: number; tokens: number }[];
}

const MINUTE = 60_000;

/** Hands out keys in turn: those that were refused are left out, those that were told to wait rest, none goes over its limits. */
export class KeyRing {
  readonly #states: State[];
  readonly #now: () => number;
  readonly #wait: typeof pause;
  #next = 0;

  constructor(keys: readonly RingKey[], now: () => number, wait: typeof pause = pause) {
    this.#states = keys.map((key) => ({ ...key, rejected: false, coolUntil: 0, spent: [] }));
    this.#now = now;
    this.#wait = wait;
  }

  /**
   * The next key with room for so many tokens; waits until there is one.
   * @throws AiError NO_KEY without keys, WRONG_KEY when all were refused, CANCELLED.
   */
  async take(tokens: number, limits: KeyLimits, signal: AbortSignal): Promise<RingKey> {
    if (this.#states.length === 0) throw new AiError('NO_KEY', 'No key was entered.');
    for (;;) {
      const usable = this.#states.filter(({ rejected }) => !rejected);
      if (usable.length === 0) throw new AiError('WRONG_KEY', 'The server refused every key.');
      const waits = this.#inTurn(usable).map((state) => ({
        state,
        wait: this.#waitOf(state, tokens, limits),
      }));
      const best = waits.reduce((least, one) => (one.wait < least.wait ? one : least));
      if (best.wait <= 0) {
        this.#next = this.#states.indexOf(best.state) + 1;
        best.state.spent.push({ at: this.#now(), tokens });
        return best.state;
      }
      await this.#wait(Math.min(best.wait, MINUTE), signal);
    }
  }

  /** Puts the real number in place of the guess the key was taken with. */
  correct(id: string, guessed: number, real: number): void {
    const entry = this.#of(id)?.spent.find(({ tokens }) => tokens === guessed);
    if (entry) entry.tokens = real;
  }

  /** The server asked to wait with this key. */
  cool(id: string, milliseconds: number): void {
    const state = this.#of(id);
    if (state) state.coolUntil = Math.max(state.coolUntil, this.#now() + milliseconds);
  }

  /** The server does not accept this key. True while others are left. */
  reject(id: string): boolean {
    const state = this.#of(id);
    if (state) state.rejected = true;
    return this.#states.some(({ rejected }) => !rejected);
  }

  #of(id: string): State | undefined {
    return this.#states.find((state) => state.id === id);
  }

  #inTurn(usable: State[]): State[] {
    const at = this.#next % this.#states.length;
    const later = usable.filter((state) => this.#states.indexOf(state) >= at);
    return [...later, ...usable.filter((state) => !later.includes(state))];
  }

  #waitOf(state: State, tokens: number, { requestsPerMinute, tokensPerMinute }: KeyLimits): number {
    const now = this.#now();
    state.spent = state.spent.filter(({ at }) => at > now - MINUTE);
    const cooling = state.coolUntil - now;
    const requests = requestsPerMinute !== null && state.spent.length >= requestsPerMinute;
    const used = state.spent.reduce((sum, one) => sum + one.tokens, 0);
    // A request larger than the whole limit goes out alone rather than never.
    const full = tokensPerMinute !== null && used > 0 && used + tokens > tokensPerMinute;
    const oldest = state.spent[0];
    const limited = (requests || full) && oldest ? oldest.at + MINUTE - now + 1 : 0;
    return Math.max(cooling, limited);
  }
}
