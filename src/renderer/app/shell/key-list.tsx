import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import type { Shortcut } from '../../ui/shortcut-registry.ts';
import { useShortcut, useShortcuts } from '../../ui/shortcuts.tsx';

const byGroup = (shortcuts: readonly Shortcut[]): Map<string, Map<string, string[]>> => {
  const groups = new Map<string, Map<string, string[]>>();
  for (const { group, label, keys } of shortcuts) {
    if (!keys) continue;
    const labels = groups.get(group) ?? new Map<string, string[]>();
    const known = labels.get(label) ?? [];
    if (!known.includes(keys)) labels.set(label, [...known, keys]);
    groups.set(group, labels);
  }
  return groups;
};

/** All keys that work on the page as it is, under `?`. */
export const KeyList = () => {
  const { t } = useTranslation('common');
  const [open, setOpen] = useState(false);
  useShortcut({
    id: 'keys',
    group: t('keys.general'),
    label: t('keys.title'),
    keys: '?',
    run: () => setOpen(true),
  });
  const shortcuts = useShortcuts();
  return (
    <Dialog open={open} onOpen={setOpen} title={t('keys.title')} closeLabel={t('action.close')} wide>
      <div className="columns-1 gap-8 pb-4 sm:columns-2">
        {[...byGroup(shortcuts)].map(([group, labels]) => (
          <section key={group} className="mb-4 break-inside-avoid">
            <h3 className="mb-1 text-sm font-medium text-ink-3">{group}</h3>
            <dl>
              {[...labels].map(([label, keys]) => (
                <div
                  key={label}
                  className="flex min-h-7 items-center justify-between gap-4 border-b border-line py-1"
                >
                  <dt className="text-ink">{label}</dt>
                  <dd className="flex gap-2">
                    {keys.map((combination) => (
                      <Kbd key={combination} keys={combination} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
};
