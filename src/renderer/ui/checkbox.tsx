import { Check, Minus } from 'lucide-react';
import { Checkbox as Radix } from 'radix-ui';
import { type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';

interface CheckboxProps {
  label: string;
  hideLabel?: boolean;
  checked: boolean | 'indeterminate';
  onChecked: (checked: boolean) => void;
  disabled?: boolean;
  className?: string;
  children?: ReactNode;
}

/** A box to tick, with its words (or with them for screen readers alone). */
export const Checkbox = ({
  label,
  hideLabel = false,
  checked,
  onChecked,
  disabled = false,
  className,
}: CheckboxProps) => {
  const id = useId();
  return (
    <span className={classNames('inline-flex min-h-6 items-center gap-2', className)}>
      <Radix.Root
        id={id}
        checked={checked}
        disabled={disabled}
        onCheckedChange={(state) => onChecked(state === true)}
        className="relative inline-flex size-4 shrink-0 items-center justify-center rounded-sm border border-line-field bg-surface text-on-accent after:absolute after:-inset-1 data-[state=checked]:border-accent data-[state=checked]:bg-accent data-[state=indeterminate]:border-accent data-[state=indeterminate]:bg-accent disabled:opacity-50"
      >
        <Radix.Indicator>
          {checked === 'indeterminate' ? (
            <Minus aria-hidden="true" className="size-3" strokeWidth={3} />
          ) : (
            <Check aria-hidden="true" className="size-3" strokeWidth={3} />
          )}
        </Radix.Indicator>
      </Radix.Root>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'text-base text-ink'}>
        {label}
      </label>
    </span>
  );
};
