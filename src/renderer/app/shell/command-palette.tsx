import { useQuery } from '@tanstack/react-query';
import { Command } from 'cmdk';
import { Dialog } from 'radix-ui';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Kbd } from '../../ui/kbd.tsx';
import { useShortcut } from '../../ui/shortcuts.tsx';
import { orpc } from '../client.ts';
import { type PaletteEntry, usePaletteEntries } from './palette-entries.ts';
import { usePaletteStore } from './palette-store.ts';

const Entry = ({ entry, onRun }: { entry: PaletteEntry; onRun: (entry: PaletteEntry) => void }) => {
  const Icon = entry.icon;
  return (
    <Command.Item
      value={entry.id}
      onSelect={() => onRun(entry)}
      className="flex min-h-8 items-center gap-2.5 rounded-md px-2.5 py-1 text-ink data-[selected=true]:bg-hover"
    >
      {Icon ? <Icon aria-hidden="true" className="size-4 shrink-0 text-ink-3" strokeWidth={1.75} /> : null}
      <span className="truncate">{entry.label}</span>
      {entry.aside ? <span className="truncate text-sm text-ink-3">{entry.aside}</span> : null}
      <span className="grow" />
      {entry.keys ? <Kbd keys={entry.keys} /> : null}
    </Command.Item>
  );
};

/** Every action, job and candidate under Ctrl K. */
export const CommandPalette = () => {
  const { t } = useTranslation('common');
  const { open, setOpen } = usePaletteStore();
  const [search, setSearch] = useState('');
  const [selected, setSelected] = useState('');
  const deferred = useDeferredValue(search.trim());
  useShortcut({
    id: 'palette',
    group: t('keys.general'),
    label: t('palette.title'),
    keys: 'mod+k',
    hidden: true,
    inDialog: true,
    run: () => setOpen(!open),
  });
  const jobs = useQuery({
    ...orpc.jobs.list.queryOptions({ input: { search: deferred, limit: 6 } }),
    enabled: open,
  }).data?.items;
  const candidates = useQuery({
    ...orpc.candidates.search.queryOptions({ input: { query: deferred, limit: 6, sort: 'name' } }),
    enabled: open && deferred.length > 0,
    retry: false,
  }).data?.items;
  // Actions follow every letter at once: Enter must never run what stood there before the last one.
  const groups = usePaletteEntries(search.trim(), jobs ?? [], deferred ? (candidates ?? []) : []);

  const entries = groups.flatMap((group) => group.entries);
  const value = (entries.find(({ id }) => id === selected) ?? entries[0])?.id ?? '';

  const run = (entry: PaletteEntry): void => {
    setOpen(false);
    setSearch('');
    entry.run();
  };

  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-scrim" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed top-[14dvh] left-1/2 z-40 w-[min(38rem,calc(100vw-2rem))] -translate-x-1/2 animate-appear overflow-hidden rounded-xl bg-raised shadow-high outline-none"
        >
          <Dialog.Title className="sr-only">{t('palette.title')}</Dialog.Title>
          <Command
            label={t('palette.title')}
            shouldFilter={false}
            loop
            value={value}
            onValueChange={setSelected}
          >
            <Command.Input
              value={search}
              onValueChange={setSearch}
              placeholder={t('palette.placeholder')}
              className="h-12 w-full border-b border-line bg-transparent px-4.5 text-md text-ink outline-none"
            />
            <Command.List
              label={t('palette.results')}
              className="max-h-[min(26rem,60dvh)] overflow-auto p-1.5"
            >
              {groups.length === 0 ? (
                <Command.Item disabled value="nothing" className="px-3 py-8 text-center text-ink-2">
                  {t('palette.empty')}
                </Command.Item>
              ) : null}
              {groups.map((group) => (
                <Command.Group
                  key={group.heading}
                  heading={group.heading}
                  className="pb-1 **:[[cmdk-group-heading]]:px-2.5 **:[[cmdk-group-heading]]:py-1.5 **:[[cmdk-group-heading]]:text-xs **:[[cmdk-group-heading]]:font-medium **:[[cmdk-group-heading]]:text-ink-3"
                >
                  {group.entries.map((entry) => (
                    <Entry key={entry.id} entry={entry} onRun={run} />
                  ))}
                </Command.Group>
              ))}
            </Command.List>
          </Command>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
};
