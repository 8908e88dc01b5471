import { type KeyboardEvent, useDeferredValue, useEffect, useState } from 'react';
import { type PaletteEntry, usePaletteEntries } from './palette-entries.ts';
import { usePaletteFinds } from './use-palette-finds.ts';

/** What is typed into the palette, what fits it, and which entry Enter runs. */
export const usePaletteSearch = (open: boolean, close: () => void) => {
  const [search, setSearch] = useState('');
  const [selected, setSelected] = useState('');
  const [entered, setEntered] = useState(false);
  const deferred = useDeferredValue(search.trim());
  const finds = usePaletteFinds(deferred, open);
  const looking = finds.looking || deferred !== search.trim();
  // Actions follow every letter at once: Enter must never run what stood there before the last one.
  const groups = usePaletteEntries(search.trim(), looking ? [] : finds.jobs, looking ? [] : finds.candidates);
  const entries = groups.flatMap((group) => group.entries);
  const first = entries[0];

  const run = (entry: PaletteEntry): void => {
    close();
    setSearch('');
    entry.run();
  };

  // Enter was pressed before anything was there: it means what comes first.
  useEffect(() => {
    if (!entered || (open && looking)) return;
    setEntered(false);
    if (open && first) run(first);
  });

  return {
    search,
    groups,
    looking,
    value: (entries.find(({ id }) => id === selected) ?? first)?.id ?? '',
    select: setSelected,
    run,
    type: (text: string): void => {
      setSearch(text);
      setSelected('');
      setEntered(false);
    },
    enter: (event: KeyboardEvent): void => {
      if (event.key === 'Enter' && looking && !first) setEntered(true);
    },
  };
};
