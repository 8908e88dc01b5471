import { isTyping, matchesStep } from './key-matching.ts';

/** Something one can do now. */
export interface Shortcut {
  /** Unique name: `applicants.advance`. */
  id: string;
  /** Heading in the palette and the list of keys, in the reader's words. */
  group: string;
  /** What it does, in the reader's words. */
  label: string;
  /** `mod+k`, `j`, `?`, or two steps one after the other: `g j`. Without keys it is in the palette alone. */
  keys?: string;
  /** Keeps it out of the palette (moving about in a list is no command). */
  hidden?: boolean;
  /** Other words the palette finds it by. */
  keywords?: string;
  /** Works while a dialog is open too. */
  inDialog?: boolean;
  run: () => void;
}

export interface ShortcutRegistry {
  add(shortcut: Shortcut): () => void;
  list(): readonly Shortcut[];
  subscribe(listener: () => void): () => void;
  /** Runs what a key stroke asks for, if anything. */
  handle(event: KeyboardEvent, singleKeys: boolean): void;
}

/** How long (milliseconds) the second key of a sequence may take. */
const SEQUENCE_PAUSE = 1_200;

const dialogIsOpen = (): boolean =>
  document.querySelector('[role="dialog"][data-state="open"], [role="alertdialog"][data-state="open"]') !==
  null;

const menuHasKeys = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="menu"], [role="listbox"]') !== null;

const ACTIVATION = /^(enter|space|arrow)/;

/** Controls that use Enter, Space or the arrow keys themselves. */
const OWN_KEYS =
  'button, a[href], input, select, textarea, summary, [role="slider"], [role="tab"], [role="separator"], [role="radio"]';

const controlHasKeys = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(OWN_KEYS) !== null;

/** Keeps what can be done now and finds what a key stroke means. */
export const createShortcutRegistry = (): ShortcutRegistry => {
  let entries: readonly Shortcut[] = [];
  const listeners = new Set<() => void>();
  let pending: { step: string; at: number } | null = null;

  const publish = (next: readonly Shortcut[]): void => {
    entries = next;
    for (const listener of listeners) listener();
  };

  const find = (event: KeyboardEvent, singleKeys: boolean): Shortcut | undefined => {
    const typing = isTyping(event.target);
    const inDialog = dialogIsOpen();
    const first = pending && event.timeStamp - pending.at < SEQUENCE_PAUSE ? pending.step : null;
    pending = null;
    let found: Shortcut | undefined;
    for (const entry of entries) {
      if (!entry.keys || (inDialog && !entry.inDialog)) continue;
      const steps = entry.keys.split(' ');
      const last = steps.at(-1) ?? '';
      if (ACTIVATION.test(last) && controlHasKeys(event.target)) continue;
      if (!last.includes('mod+') && (typing || !singleKeys)) continue;
      const begins = steps[0] ?? '';
      if (steps.length === 1 && first === null && matchesStep(last, event)) found = entry;
      if (steps.length === 2 && first === begins && matchesStep(last, event)) found = entry;
      if (steps.length === 2 && first === null && matchesStep(begins, event)) {
        pending = { step: begins, at: event.timeStamp };
      }
    }
    return found;
  };

  return {
    add: (shortcut) => {
      publish([...entries, shortcut]);
      return () => publish(entries.filter((entry) => entry !== shortcut));
    },
    list: () => entries,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    handle: (event, singleKeys) => {
      if (event.defaultPrevented || event.isComposing || menuHasKeys(event.target)) return;
      const found = find(event, singleKeys);
      if (!found) return;
      event.preventDefault();
      found.run();
    },
  };
};
