/** A small generator of random numbers (mulberry32): the same seed, the same mutants. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;
type Mutator = (seed: Uint8Array, random: Random, others: Uint8Array[]) => Uint8Array;

function below(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

function concat(...parts: Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

const flipBits: Mutator = (seed, random) => {
  const mutant = seed.slice();
  const count = 1 + below(random, Math.max(2, seed.length / 50));
  for (let index = 0; index < count; index++) {
    const at = below(random, mutant.length);
    mutant[at] = (mutant[at] ?? 0) ^ (1 << below(random, 8));
  }
  return mutant;
};

const truncate: Mutator = (seed, random) => seed.slice(0, 1 + below(random, seed.length));

const splice: Mutator = (seed, random, others) => {
  const other = others[below(random, others.length)] ?? seed;
  const from = below(random, other.length);
  const piece = other.slice(from, from + below(random, 2000));
  const at = below(random, seed.length);
  return concat(seed.slice(0, at), piece, seed.slice(at));
};

const cutOut: Mutator = (seed, random) => {
  const at = below(random, seed.length);
  return concat(seed.slice(0, at), seed.slice(at + below(random, 500)));
};

const repeat: Mutator = (seed, random) => {
  const at = below(random, seed.length);
  const piece = seed.slice(at, at + 1 + below(random, 300));
  return concat(
    seed.slice(0, at),
    ...new Array<Uint8Array>(1 + below(random, 200)).fill(piece),
    seed.slice(at),
  );
};

const wildNumbers: Mutator = (seed, random) => {
  const values = ['0', '-1', '99999999', '2147483647', '4294967296', '1e38', '-2147483648', '0.0000001'];
  const text = Buffer.from(seed).toString('latin1');
  const mutant = text.replace(/\d+/g, (number) =>
    random() < 0.04 ? (values[below(random, values.length)] ?? number) : number,
  );
  return new Uint8Array(Buffer.from(mutant, 'latin1'));
};

const swapNames: Mutator = (seed, random) => {
  const text = Buffer.from(seed).toString('latin1');
  const names = text.match(/\/[A-Za-z]+|<\/?[a-z:]+|\\[a-z]+/gi) ?? ['/X'];
  const mutant = text.replace(/\/[A-Za-z]+|<\/?[a-z:]+|\\[a-z]+/gi, (name) =>
    random() < 0.05 ? (names[below(random, names.length)] ?? name) : name,
  );
  return new Uint8Array(Buffer.from(mutant, 'latin1'));
};

const nest: Mutator = (seed, random) => {
  const pairs = [
    ['[', ']'],
    ['<<', '>>'],
    ['(', ')'],
    ['q ', ' Q'],
    ['{', '}'],
    ['<div>', '</div>'],
    ['<w:sdt>', '</w:sdt>'],
  ];
  const [open = '[', close = ']'] = pairs[below(random, pairs.length)] ?? [];
  const depth = 1 + below(random, 20_000);
  const at = below(random, seed.length);
  return concat(
    seed.slice(0, at),
    Buffer.from(open.repeat(depth)),
    Buffer.from(close.repeat(depth)),
    seed.slice(at),
  );
};

const MUTATORS: Mutator[] = [
  flipBits,
  flipBits,
  truncate,
  splice,
  cutOut,
  repeat,
  wildNumbers,
  swapNames,
  nest,
];

/** A damaged copy of one of the seeds. */
export function mutate(seed: Uint8Array, random: Random, seeds: Uint8Array[]): Uint8Array {
  let mutant = seed;
  const rounds = 1 + below(random, 2);
  for (let round = 0; round < rounds; round++) {
    if (mutant.length === 0) return seed;
    mutant = (MUTATORS[below(random, MUTATORS.length)] ?? flipBits)(mutant, random, seeds);
  }
  return mutant;
}
