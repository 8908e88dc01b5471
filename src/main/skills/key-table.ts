/** Longest key in bytes; a longer one is in no table. */
const LONGEST_KEY = 512;
const scratch = new Uint8Array(LONGEST_KEY);
const encoder = new TextEncoder();

/** Bytes of `key` in {@link scratch}; -1 where it is longer than any key. */
function encode(key: string): number {
  if (key.length > LONGEST_KEY) return -1;
  for (let index = 0; index < key.length; index += 1) {
    const unit = key.charCodeAt(index);
    if (unit > 127) {
      const { read, written } = encoder.encodeInto(key, scratch);
      return read === key.length ? written : -1;
    }
    scratch[index] = unit;
  }
  return key.length;
}

/** FNV-1a, 32 bits. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Numbers of an entry: where its key begins and ends in the bytes, and its value plus one (0 is a free place). */
const WIDTH = 3;

/**
 * A map from the words in a table's UTF-8 bytes to whole numbers, kept outside the heap (open addressing, linear probing).
 * As strings in a `Map` the hundred thousand words of the taxonomy take tens of megabytes in every thread, which each
 * collection of garbage has to walk through again.
 */
export class KeyTable {
  readonly #bytes: Uint8Array;
  #entries: Int32Array;
  #count = 0;

  /** @param expected about how many keys there will be; more are taken, too. */
  constructor(bytes: Uint8Array, expected: number) {
    this.#bytes = bytes;
    this.#entries = new Int32Array(WIDTH * 2 ** Math.ceil(Math.log2(Math.max(8, expected * 1.5))));
  }

  /** The value of a key, or -1. */
  get(key: string): number {
    const length = encode(key);
    if (length < 0) return -1;
    const at = this.#find(scratch, 0, length);
    return (this.#entries[at + 2] as number) - 1;
  }

  /** The value of the key that stands in the bytes from `from` to `to`, or -1. */
  at(from: number, to: number): number {
    return (this.#entries[this.#find(this.#bytes, from, to) + 2] as number) - 1;
  }

  /** @param value from 0 */
  set(from: number, to: number, value: number): void {
    let at = this.#find(this.#bytes, from, to);
    if (this.#entries[at + 2] === 0) {
      this.#count += 1;
      if (this.#count * WIDTH * 4 > this.#entries.length * 3) {
        this.#grow();
        at = this.#find(this.#bytes, from, to);
      }
      this.#entries[at] = from;
      this.#entries[at + 1] = to;
    }
    this.#entries[at + 2] = value + 1;
  }

  /** Index of the key's entry, or of the free one where it would stand. */
  #find(bytes: Uint8Array, from: number, to: number): number {
    const entries = this.#entries;
    const places = entries.length / WIDTH;
    let place = hashOf(bytes, from, to) & (places - 1);
    for (;;) {
      const at = place * WIDTH;
      if (entries[at + 2] === 0) return at;
      if (this.#holds(entries[at] as number, entries[at + 1] as number, bytes, from, to)) return at;
      place = (place + 1) & (places - 1);
    }
  }

  #holds(start: number, end: number, bytes: Uint8Array, from: number, to: number): boolean {
    if (end - start !== to - from) return false;
    for (let at = from; at < to; at += 1) if (this.#bytes[start + at - from] !== bytes[at]) return false;
    return true;
  }

  #grow(): void {
    const before = this.#entries;
    this.#entries = new Int32Array(before.length * 2);
    for (let at = 0; at < before.length; at += WIDTH) {
      if (before[at + 2] === 0) continue;
      const free = this.#find(this.#bytes, before[at] as number, before[at + 1] as number);
      this.#entries.set(before.subarray(at, at + WIDTH), free);
    }
  }
}
