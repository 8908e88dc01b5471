import type { ProviderKindFacts } from '../provider.ts';
import { elevenlabs } from './elevenlabs.ts';
import { gemini } from './gemini.ts';
import { compatible, openai } from './openai.ts';

/** Every kind of provider, in the order it is offered. A new one is a file and a line here; see docs/adding-a-provider.md. */
export const providerKinds = {
  openai,
  gemini,
  compatible,
  elevenlabs,
} satisfies Record<string, ProviderKindFacts>;

export type KindName = keyof typeof providerKinds;

/** Whether this version has the kind. */
export const isKind = (name: string): name is KindName => Object.hasOwn(providerKinds, name);
