import { Command } from 'cmdk';
import { Dialog } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { Kbd } from '../../ui/kbd.tsx';
import { useShortcut } from '../../ui/shortcuts.tsx';
import type { PaletteEntry } from './palette-entries.ts';
import { usePaletteStore } from './palette-store.ts';
import { usePaletteSearch } from './use-palette-search.ts';

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
  useShortcut({
    id: 'palette',
    group: t('keys.general'),
    label: t('palette.title'),
    keys: 'mod+k',
    hidden: true,
    inDialog: true,
    run: () => setOpen(!open),
  });
  const { search, type, groups, looking, value, select, run, enter } = usePaletteSearch(open, () =>
    setOpen(false),
  );

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
            onValueChange={select}
            onKeyDown={enter}
          >
            <Command.Input
              value={search}
              onValueChange={type}
              placeholder={t('palette.placeholder')}
              className="h-12 w-full border-b border-line bg-transparent px-4.5 text-md text-ink outline-none"
            />
            <Command.List
              label={t('palette.results')}
              className="max-h-[min(26rem,60dvh)] overflow-auto p-1.5"
            >
              {groups.length === 0 && !looking ? (
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
