/** Failures in a row after which a server is left alone. */
const THRESHOLD = 8;
const OPEN_MS = 30_000;

/** Leaves a failing server alone for a while, then lets a single request try. */
export class Circuit {
  #failures = 0;
  #openUntil = 0;
  #trying = false;

  /** Whether a request may go out now. */
  allows(now: number): boolean {
    if (this.#failures < THRESHOLD) return true;
    if (now < this.#openUntil || this.#trying) return false;
    this.#trying = true;
    return true;
  }

  isOpen(now: number): boolean {
    return this.#failures >= THRESHOLD && now < this.#openUntil;
  }

  /** A request has ended, however: the next one may try. */
  ended(): void {
    this.#trying = false;
  }

  succeeded(): void {
    this.#failures = 0;
  }

  failed(now: number): void {
    this.#failures += 1;
    if (this.#failures >= THRESHOLD) this.#openUntil = now + OPEN_MS;
  }
}
