import type { Secrets } from '../host.ts';

/** Secrets of a shell without a keychain: not sealed. The workstation keeps them in a file only the user may read, and says so. */
export const PLAIN_SECRETS: Secrets = {
  protected: false,
  encrypt: async (plain) => new TextEncoder().encode(plain),
  decrypt: async (sealed) => new TextDecoder().decode(sealed),
};
