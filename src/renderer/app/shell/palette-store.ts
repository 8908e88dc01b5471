import { useSyncExternalStore } from 'react';

let open = false;
const listeners = new Set<() => void>();

const setOpen = (next: boolean): void => {
  open = next;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether the palette is open; the button in each page's head opens it as the keys do. */
export const usePaletteStore = () => ({ open: useSyncExternalStore(subscribe, () => open), setOpen });
