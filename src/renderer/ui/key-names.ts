/** Whether this is a Mac, where ⌘ takes the place of Ctrl. */
export const isMac = (): boolean => /mac|iphone|ipad/i.test(navigator.userAgent);

const NAMES: Record<string, string> = {
  enter: '↵',
  escape: 'Esc',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  space: '␣',
  shift: '⇧',
};

const displayKey = (key: string): string => {
  if (key === 'mod') return isMac() ? '⌘' : 'Ctrl';
  return NAMES[key] ?? key.toUpperCase();
};

/** The key caps of a shortcut in the order they are pressed: `mod+k` → `Ctrl`, `K`. */
export const displayKeys = (keys: string): string[] => keys.split(/[+ ]/).map(displayKey);

/** The same for `aria-keyshortcuts`. Sequences have no notation there and are left out. */
export const ariaKeys = (keys: string): string | undefined =>
  keys.includes(' ')
    ? undefined
    : keys
        .split('+')
        .map((key) => (key === 'mod' ? (isMac() ? 'Meta' : 'Control') : key.toUpperCase()))
        .join('+');
