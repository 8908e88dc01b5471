import { isMac } from './key-names.ts';

/** What of a keyboard event decides. */
export interface KeyStroke {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

const normalise = (key: string): string => (key === ' ' ? 'space' : key.toLowerCase());

const LETTER = /^[a-z]$/;

/**
 * Whether a stroke is one step of a shortcut: `mod+shift+z`, `j`, `?`. `mod` is ⌘ on a Mac, Ctrl elsewhere. Shift counts
 * for letters alone: which other characters need it differs from keyboard to keyboard.
 */
export const matchesStep = (step: string, stroke: KeyStroke, mac: boolean = isMac()): boolean => {
  const parts = step.split('+');
  const key = parts.at(-1) ?? '';
  const wantsMod = parts.includes('mod');
  const mod = mac ? stroke.metaKey : stroke.ctrlKey;
  const otherMod = mac ? stroke.ctrlKey : stroke.metaKey;
  if (normalise(stroke.key) !== key || mod !== wantsMod || otherMod) return false;
  if (stroke.altKey !== parts.includes('alt')) return false;
  return !LETTER.test(key) || stroke.shiftKey === parts.includes('shift');
};

/** Whether typing goes into text here, so that single keys must be left alone. */
export const isTyping = (target: EventTarget | null): boolean => {
  if (!(target instanceof HTMLElement)) return false;
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  ) {
    return true;
  }
  return (
    target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type)
  );
};
