import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type ChipTone = 'neutral' | 'met' | 'part' | 'miss' | 'accent' | 'blind' | 'outline';

const TONES: Record<ChipTone, string> = {
  neutral: 'bg-sunken text-ink-2',
  met: 'bg-met-soft text-met',
  part: 'bg-part-soft text-part',
  miss: 'bg-miss-soft text-miss',
  accent: 'bg-accent-soft text-accent-ink',
  blind: 'bg-blind-soft text-blind',
  outline: 'border border-line text-ink-2',
};

interface ChipProps {
  tone?: ChipTone;
  icon?: LucideIcon;
  children: ReactNode;
  className?: string;
}

/** A word or two that classify. The words carry the meaning, the colour only repeats it. */
export const Chip = ({ tone = 'neutral', icon: Icon, children, className }: ChipProps) => (
  <span
    className={classNames(
      'inline-flex h-5 max-w-full shrink-0 items-center gap-1 rounded-full px-2 text-xs font-medium whitespace-nowrap',
      TONES[tone],
      className,
    )}
  >
    {Icon ? <Icon aria-hidden="true" className="size-3 shrink-0" /> : null}
    {children}
  </span>
);

interface FilterChipProps {
  on: boolean;
  onToggle: () => void;
  count?: string;
  children: ReactNode;
}

/** A filter that is on or off, with how many it leaves. */
export const FilterChip = ({ on, onToggle, count, children }: FilterChipProps) => (
  <button
    type="button"
    aria-pressed={on}
    onClick={onToggle}
    className={classNames(
      'inline-flex h-6 shrink-0 items-center gap-1.5 rounded-full border px-2 text-xs font-medium whitespace-nowrap',
      on
        ? 'border-accent bg-accent-soft text-accent-ink'
        : 'border-line bg-surface text-ink-2 hover:border-line-strong hover:text-ink',
    )}
  >
    {children}
    {count === undefined ? null : <span className={on ? '' : 'text-ink-3'}>{count}</span>}
  </button>
);
