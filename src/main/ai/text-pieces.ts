import { AiError } from './ai-error.ts';
import { NO_USAGE, type Provider, type TextRequest, type Usage } from './provider.ts';

/** Text on its way from a request to whoever reads it. */
export class TextPieces implements AsyncIterable<string> {
  text = '';
  readonly #waiting: string[] = [];
  #state: 'open' | 'ended' | { error: unknown } = 'open';
  #wake: () => void = () => {};

  /** Takes in what a provider streams. A failed request may be tried again, or by another provider, as long as no word was handed on. */
  async fill(provider: Provider, request: TextRequest): Promise<{ result: string; usage: Usage }> {
    if (!provider.stream) throw new AiError('UNSUPPORTED', 'This provider cannot do that.');
    let usage: Usage = NO_USAGE;
    try {
      for await (const piece of provider.stream(request)) {
        if ('text' in piece) this.add(piece.text);
        else usage = piece.usage;
      }
    } catch (error) {
      if (this.text !== '' && error instanceof AiError) error.final = true;
      throw error;
    }
    return { result: this.text, usage };
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
