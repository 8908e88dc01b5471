import { cancelled } from './ai-error.ts';

/** Lets so many through at once; the others wait in order of arrival. */
export class Turnstile {
  #inside = 0;
  readonly #waiting: (() => void)[] = [];

  /** Runs the work once there is room. The width may differ from call to call. @throws AiError CANCELLED while waiting. */
  async through<Result>(width: number, signal: AbortSignal, work: () => Promise<Result>): Promise<Result> {
    if (this.#inside >= width) await this.#turn(signal);
    else this.#inside += 1;
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#inside -= 1;
    }
  }

  #turn(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const enter = () => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const leave = () => {
        const at = this.#waiting.indexOf(enter);
        if (at >= 0) this.#waiting.splice(at, 1);
        reject(cancelled());
      };
      if (signal.aborted) return leave();
      signal.addEventListener('abort', leave, { once: true });
      this.#waiting.push(enter);
    });
  }
}
