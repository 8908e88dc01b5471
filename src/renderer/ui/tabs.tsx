import { Tabs as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** How a tab looks, for links that are tabs of a page. The one shown carries `data-status="active"` or `data-state`. */
export const tabClass = classNames(
  'inline-flex h-9 items-center gap-1.5 border-b-2 border-transparent font-medium whitespace-nowrap text-ink-2 hover:text-ink',
  'data-[state=active]:border-accent data-[state=active]:text-ink data-[status=active]:border-accent data-[status=active]:text-ink',
);

interface TabsProps {
  label: string;
  value: string;
  onValue: (value: string) => void;
  tabs: readonly { value: string; label: ReactNode; content: ReactNode }[];
  className?: string;
}

/** Panels of which one shows. For the tabs of a page use links with `tabClass`, so that each has an address. */
export const Tabs = ({ label, value, onValue, tabs, className }: TabsProps) => (
  <Radix.Root
    value={value}
    onValueChange={onValue}
    className={classNames('flex min-h-0 flex-col', className)}
  >
    <Radix.List aria-label={label} className="flex shrink-0 gap-4 border-b border-line">
      {tabs.map((tab) => (
        <Radix.Trigger key={tab.value} value={tab.value} className={classNames(tabClass, '-mb-px')}>
          {tab.label}
        </Radix.Trigger>
      ))}
    </Radix.List>
    {tabs.map((tab) => (
      <Radix.Content key={tab.value} value={tab.value} className="min-h-0 grow">
        {tab.content}
      </Radix.Content>
    ))}
  </Radix.Root>
);
