import { Switch as Radix } from 'radix-ui';
import { useId } from 'react';
import { classNames } from './class-names.ts';

interface SwitchProps {
  label: string;
  hint?: string;
  checked: boolean;
  onChecked: (checked: boolean) => void;
  disabled?: boolean;
  tone?: 'accent' | 'blind';
}

/** Something that is on or off at once, with its words before it. */
export const Switch = ({
  label,
  hint,
  checked,
  onChecked,
  disabled = false,
  tone = 'accent',
}: SwitchProps) => {
  const id = useId();
  return (
    <div className="flex items-start justify-between gap-6">
      <div className="min-w-0">
        <label htmlFor={id} className="font-medium text-ink">
          {label}
        </label>
        {hint ? (
          <p id={`${id}-hint`} className="text-sm text-ink-3">
            {hint}
          </p>
        ) : null}
      </div>
      <Radix.Root
        id={id}
        checked={checked}
        disabled={disabled}
        onCheckedChange={onChecked}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className={classNames(
          'relative mt-0.5 h-5 w-9 shrink-0 rounded-full border border-line-field bg-sunken transition-colors',
          'after:absolute after:-inset-1 disabled:opacity-50',
          tone === 'blind'
            ? 'data-[state=checked]:border-blind data-[state=checked]:bg-blind'
            : 'data-[state=checked]:border-accent data-[state=checked]:bg-accent',
        )}
      >
        <Radix.Thumb className="block size-3.5 translate-x-0.5 rounded-full bg-line-field transition-transform data-[state=checked]:translate-x-4.5 data-[state=checked]:bg-on-accent" />
      </Radix.Root>
    </div>
  );
};
