import { AiError } from './ai-error.ts';

/** Text on its way from a request to whoever reads it. */
export class TextPieces implements AsyncIterable<string> {
  text = '';
  readonly #waiting: string[] = [];
  #state: 'open' | 'ended' | { error: unknown } = 'open';
  #wake: () => void = () => {};

  /** A failed request may be tried again, or by another provider, as long as no word was handed on. */
  failedWith(error: unknown): unknown {
    if (this.text !== '' && error instanceof AiError) error.final = true;
    return error;
  }

  add(piece: string): void {
    this.text += piece;
    this.#waiting.push(piece);
    this.#wake();
  }

  end(): void {
    this.#state = 'ended';
    this.#wake();
  }

  fail(error: unknown): void {
    this.#state = { error };
    this.#wake();
  }

  async *[Symbol.asyncIterator](): AsyncIterator<string> {
    for (;;) {
      const piece = this.#waiting.shift();
      if (piece !== undefined) yield piece;
      else if (this.#state === 'ended') return;
      else if (this.#state !== 'open') throw this.#state.error;
      else
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
    }
  }
}
