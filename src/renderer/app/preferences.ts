import { useSyncExternalStore } from 'react';

/** What this window remembers by itself; nothing of it is about people. */
const PREFIX = 'candor.';
const listeners = new Set<() => void>();

/** Reads one preference of this window; null when it was never set. */
export const readPreference = (name: string): string | null => window.localStorage.getItem(PREFIX + name);

/** Keeps one preference of this window and tells whoever shows it. */
export const writePreference = (name: string, value: string): void => {
  window.localStorage.setItem(PREFIX + name, value);
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
};

/** A preference of this window as state: `[value, set]`. */
export const usePreference = (name: string, initial: string): [string, (value: string) => void] => {
  const value = useSyncExternalStore(subscribe, () => readPreference(name) ?? initial);
  return [value, (next) => writePreference(name, next)];
};
