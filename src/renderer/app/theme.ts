import { useLayoutEffect, useSyncExternalStore } from 'react';
import { readPreference, writePreference } from './preferences.ts';
import { useSettings } from './settings.ts';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

const subscribe = (listener: () => void): (() => void) => {
  dark.addEventListener('change', listener);
  return () => dark.removeEventListener('change', listener);
};

/** The theme shown: the one chosen, or the system's. */
export const useTheme = (): 'light' | 'dark' => {
  const { theme } = useSettings();
  const systemIsDark = useSyncExternalStore(subscribe, () => dark.matches);
  if (theme === 'system') return systemIsDark ? 'dark' : 'light';
  return theme;
};

const show = (theme: 'light' | 'dark'): void => {
  document.documentElement.dataset.theme = theme;
};

/** Shows the theme of the last visit before the workstation has answered, so that the page does not flash. */
export const showRememberedTheme = (): void => {
  const remembered = readPreference('theme');
  show(remembered === 'dark' || (remembered !== 'light' && dark.matches) ? 'dark' : 'light');
};

/** Keeps the page in the theme chosen. */
export const useThemeOnPage = (): void => {
  const theme = useTheme();
  const chosen = useSettings().theme;
  useLayoutEffect(() => show(theme), [theme]);
  useLayoutEffect(() => writePreference('theme', chosen), [chosen]);
};
