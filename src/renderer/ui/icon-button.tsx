import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import { ariaKeys } from './key-names.ts';
import { Tooltip } from './tooltip.tsx';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'aria-label'> {
  icon: LucideIcon;
  /** Its name, shown as a tooltip too. */
  label: string;
  keys?: string;
  pressed?: boolean;
}

/** A button that is only a picture; its name is announced and shown on hover and focus. */
export const IconButton = ({ icon: Icon, label, keys, pressed, ...rest }: IconButtonProps) => (
  <Tooltip text={label} {...(keys ? { keys } : {})}>
    <button
      type="button"
      aria-label={label}
      aria-pressed={pressed}
      aria-keyshortcuts={keys ? ariaKeys(keys) : undefined}
      {...rest}
      className={classNames(
        'inline-flex size-7 shrink-0 items-center justify-center rounded-md text-ink-2 transition-colors duration-75',
        'not-disabled:hover:bg-hover not-disabled:hover:text-ink disabled:opacity-40 data-[state=open]:bg-hover',
        pressed && 'bg-accent-soft text-accent-ink',
        rest.className,
      )}
    >
      <Icon aria-hidden="true" className="size-4" strokeWidth={1.75} />
    </button>
  </Tooltip>
);
