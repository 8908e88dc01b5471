import type { LucideIcon } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Kbd } from './kbd.tsx';
import { ariaKeys } from './key-names.ts';

export type ButtonVariant = 'primary' | 'default' | 'ghost' | 'danger';

const VARIANTS: Record<ButtonVariant, string> = {
  primary: 'border-accent bg-accent text-on-accent shadow-low not-disabled:hover:bg-accent-hover',
  default: 'border-line-strong bg-raised text-ink shadow-low not-disabled:hover:bg-hover',
  ghost: 'border-transparent text-ink-2 not-disabled:hover:bg-hover not-disabled:hover:text-ink',
  danger: 'border-line-strong bg-raised text-miss shadow-low not-disabled:hover:bg-miss-soft',
};

/** The classes of a button, for links that look like one. */
export const buttonClass = (variant: ButtonVariant = 'default', small = false): string =>
  classNames(
    'inline-flex shrink-0 items-center justify-center gap-1.5 rounded-md border font-medium whitespace-nowrap select-none',
    'transition-colors duration-75 disabled:opacity-50 aria-disabled:opacity-50 data-[state=open]:bg-hover',
    small ? 'h-6 px-2 text-sm' : 'h-7 px-2.5 text-base',
    VARIANTS[variant],
  );

interface ButtonProps extends ComponentProps<'button'> {
  variant?: ButtonVariant;
  small?: boolean;
  icon?: LucideIcon;
  /** The shortcut that does the same, shown and announced; registering it is `useShortcut`'s part. */
  keys?: string;
  children: ReactNode;
}

/** A button with words. */
export const Button = ({
  variant = 'default',
  small = false,
  icon: Icon,
  keys,
  children,
  ...rest
}: ButtonProps) => (
  <button
    type="button"
    aria-keyshortcuts={keys ? ariaKeys(keys) : undefined}
    {...rest}
    className={classNames(buttonClass(variant, small), rest.className)}
  >
    {Icon ? <Icon aria-hidden="true" className="size-3.5 shrink-0" strokeWidth={2} /> : null}
    {children}
    {keys ? <Kbd keys={keys} inverted={variant === 'primary'} /> : null}
  </button>
);
