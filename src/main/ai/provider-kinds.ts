import type { ProviderKind } from '../../contract/ai-providers.ts';
import type { ProviderKindFacts } from './provider.ts';
import * as registry from './providers/registry.ts';

/** What is known of each kind of provider. */
export const providerKinds = registry satisfies Record<string, ProviderKindFacts>;

export type KindName = keyof typeof providerKinds;

/** Whether this version has the kind. */
export const isKind = (name: string): name is KindName => Object.hasOwn(providerKinds, name);

/** What can be set up, the kind that takes most sorts of work first. */
export const listKinds = (): ProviderKind[] =>
  Object.entries(providerKinds)
    .sort(([, a], [, b]) => b.sends.length - a.sends.length || a.label.localeCompare(b.label, 'en'))
    .map(([kind, { label, address, needsKey, timeoutSeconds, concurrency }]) => ({
      kind,
      label,
      address,
      needsKey,
      timeoutSeconds,
      concurrency,
    }));
