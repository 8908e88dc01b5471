import { posix, win32 } from 'node:path';

/** What the place of the data folder depends on. `env` are the process's environment variables. */
export interface Surroundings {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  home: string;
}

/**
 * Where the workspace lives unless `--data` says otherwise; one place for all doors.
 * Linux: XDG Base Directory (`$XDG_DATA_HOME`, absolute, else `~/.local/share`); macOS: Application Support; Windows: `%APPDATA%`.
 */
export function defaultDataFolder({ platform, env, home }: Surroundings): string {
  if (platform === 'win32') {
    return win32.join(env.APPDATA || win32.join(home, 'AppData', 'Roaming'), 'Candor');
  }
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Candor');
  const shared = env.XDG_DATA_HOME;
  // The specification says that a relative path is to be ignored.
  const base = shared && posix.isAbsolute(shared) ? shared : posix.join(home, '.local', 'share');
  return posix.join(base, 'candor');
}
