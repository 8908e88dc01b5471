import type { LucideIcon } from 'lucide-react';
import { DropdownMenu as Radix } from 'radix-ui';
import type { ReactElement } from 'react';
import { classNames } from './class-names.ts';
import { Kbd } from './kbd.tsx';

export interface MenuItem {
  id: string;
  label: string;
  icon?: LucideIcon;
  keys?: string;
  danger?: boolean;
  disabled?: boolean;
  run: () => void;
}

interface MenuProps {
  trigger: ReactElement;
  /** Groups, drawn with a line between them. */
  groups: readonly (readonly MenuItem[])[];
  align?: 'start' | 'end';
}

/** What can be done with one thing. */
export const Menu = ({ trigger, groups, align = 'end' }: MenuProps) => (
  <Radix.Root>
    <Radix.Trigger asChild>{trigger}</Radix.Trigger>
    <Radix.Portal>
      <Radix.Content
        align={align}
        sideOffset={5}
        collisionPadding={8}
        className="z-50 min-w-44 animate-appear rounded-lg bg-raised p-1 shadow-high"
      >
        {groups
          .filter((group) => group.length > 0)
          .map((group, index) => (
            <Radix.Group key={group[0]?.id}>
              {index > 0 ? <Radix.Separator className="my-1 h-px bg-line" /> : null}
              {group.map((item) => (
                <MenuRow key={item.id} item={item} />
              ))}
            </Radix.Group>
          ))}
      </Radix.Content>
    </Radix.Portal>
  </Radix.Root>
);

const MenuRow = ({ item }: { item: MenuItem }) => {
  const Icon = item.icon;
  return (
    <Radix.Item
      disabled={item.disabled ?? false}
      onSelect={item.run}
      className={classNames(
        'flex h-7 items-center gap-2 rounded-md px-2 text-base outline-none select-none data-disabled:opacity-50',
        item.danger ? 'text-miss data-highlighted:bg-miss-soft' : 'text-ink data-highlighted:bg-hover',
      )}
    >
      {Icon ? <Icon aria-hidden="true" className="size-3.5 opacity-80" /> : null}
      <span className="grow">{item.label}</span>
      {item.keys ? <Kbd keys={item.keys} /> : null}
    </Radix.Item>
  );
};
