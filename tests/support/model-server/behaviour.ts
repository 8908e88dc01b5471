/** What a stand-in can be told to do to a request instead of answering it well. */
export const FAULTS = [
  'delay',
  'hang',
  'rate-limit',
  'server-error',
  'cut',
  'broken-json',
  'misfit',
  'refuse',
  'lie',
  'forget',
] as const;
export type Fault = (typeof FAULTS)[number];

/** How a stand-in behaves. */
export interface Behaviour {
  /** Used up one by one, before anything else. */
  next: (Fault | null)[];
  /** Chance of each fault, 0 to 1, for all other requests. */
  chances: Partial<Record<Fault, number>>;
  /** Does what it finds written in the data. */
  obedient: boolean;
  delayMs: number;
  retryAfterSeconds: number;
  /** Servers that know no JSON schema answer 400 to one. */
  knowsSchema: boolean;
  models: string[];
}

export const wellBehaved = (): Behaviour => ({
  next: [],
  chances: {},
  obedient: false,
  delayMs: 40,
  retryAfterSeconds: 0,
  knowsSchema: true,
  models: ['standin-large', 'standin-small', 'standin-vision', 'standin-whisper', 'standin-voice'],
});

/** What a stand-in has done. Tokens are counted when an answer has been sent whole: that is what is charged. */
export interface Counts {
  requests: number;
  answered: number;
  inputTokens: number;
  outputTokens: number;
  obeyed: number;
  /** Whether anything was asked by a key. */
  byKey: Record<string, number>;
  faults: Partial<Record<Fault, number>>;
}

export const noCounts = (): Counts => ({
  requests: 0,
  answered: 0,
  inputTokens: 0,
  outputTokens: 0,
  obeyed: 0,
  byKey: {},
  faults: {},
});

/** A small generator with a seed (mulberry32), so that a run with faults can be repeated. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The fault a request meets, or null. */
export function faultOf(behaviour: Behaviour, random: () => number): Fault | null {
  const told = behaviour.next.shift();
  if (told !== undefined) return told;
  let chance = random();
  for (const fault of FAULTS) {
    chance -= behaviour.chances[fault] ?? 0;
    if (chance < 0) return fault;
  }
  return null;
}

/** The stand-in's own way of counting: a token every four characters. */
export const tokensOf = (text: string): number => Math.ceil(text.length / 4);
