import { Notification, safeStorage, shell } from 'electron';
import { PLAIN_SECRETS } from '../doors/plain-secrets.ts';
import type { Product } from '../doors/product.ts';
import type { Host, Secrets } from '../host.ts';
import { navigationVerdict } from './navigation.ts';

/** What Electron adds to the workstation: the system's keychain, browser and notifications. Call when the app is ready. */
export async function electronHost(product: Product, dataFolder: string): Promise<Host> {
  return {
    shell: 'electron',
    version: product.version,
    dataFolder,
    resourcesFolder: product.resourcesFolder,
    threadEntry: product.threadEntry,
    now: () => Date.now(),
    openExternal: openOutside,
    notify: (title, body) => new Notification({ title, body }).show(),
    secrets: await keychainSecrets(),
  };
}

/** Hands an address to the browser or mail program; any other address is dropped. */
export async function openOutside(address: string): Promise<void> {
  if (navigationVerdict(address) === 'outside') await shell.openExternal(address);
}

/** `basic_text` is Chromium's name for a password that stands in its own source: no protection, so it is not called one. */
async function keychainSecrets(): Promise<Secrets> {
  const available = await safeStorage.isAsyncEncryptionAvailable();
  const pretended = process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text';
  if (!available || pretended) return PLAIN_SECRETS;
  return {
    protected: true,
    encrypt: (plain) => safeStorage.encryptStringAsync(plain),
    decrypt: async (sealed) => (await safeStorage.decryptStringAsync(Buffer.from(sealed))).result,
  };
}
