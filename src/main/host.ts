/** Text made unreadable for anyone but this user on this machine, where the shell can do so. */
export interface Secrets {
  /** False where the shell has no keychain; then secrets are kept in a file only the user may read, and the screen says so. */
  protected: boolean;
  encrypt(plain: string): Promise<Uint8Array>;
  decrypt(sealed: Uint8Array): Promise<string>;
}

/** The few things only a shell (Electron, browser door, terminal, a test) can do. */
export interface Host {
  shell: 'electron' | 'browser' | 'terminal' | 'test';
  version: string;
  /** Database, documents, exports and logs live here. Created when missing. */
  dataFolder: string;
  /** Read-only files that ship with the product. */
  resourcesFolder: string;
  /** Where the code of a worker thread starts: a bundle in the built product, a `.ts` file in tests. */
  threadEntry(name: 'database-thread' | 'pool-thread'): URL;
  /** Epoch milliseconds; a test may hold it still. */
  now(): number;
  openExternal(url: string): Promise<void>;
  notify(title: string, body: string): void;
  secrets: Secrets;
  /** Told true when threads begin to work and false when all of them rest. */
  onPoolBusy?(busy: boolean): void;
}
