import type { ProviderKind } from '../../../contract/ai.ts';
import type { ProviderKindFacts } from '../provider.ts';
import { elevenlabs } from './elevenlabs.ts';
import { gemini } from './gemini.ts';
import { offline } from './offline.ts';
import { compatible, openai } from './openai.ts';

/** Every kind of provider. A new one is a file and a line here; see docs/adding-a-provider.md. */
export const providerKinds: Record<ProviderKind, ProviderKindFacts> = {
  openai,
  compatible,
  gemini,
  elevenlabs,
  offline,
};
