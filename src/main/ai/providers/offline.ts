import type { ProviderKindFacts } from '../provider.ts';

/** The engine that needs no model. It stands last in every order; features bring their own work for it. */
export const offline: ProviderKindFacts = {
  address: 'offline:',
  needsKey: false,
  sends: [],
  connect: () => ({ listModels: async () => ['candor-offline'] }),
};
