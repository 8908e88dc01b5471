import { AiError } from './ai-error.ts';
import type { Usage } from './provider.ts';

/** The model would not answer. It has been paid for all the same. */
export class Refusal extends AiError {
  readonly usage: Usage;

  constructor(message: string, usage: Usage) {
    super('REFUSED', message);
    this.usage = usage;
  }
}
