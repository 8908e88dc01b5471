import { Check, Minus } from 'lucide-react';
import { Checkbox } from 'radix-ui';
import { classNames } from '../../ui/class-names.ts';

interface RowCheckProps {
  label: string;
  checked: boolean | 'indeterminate';
  /** Shown even where nothing points at it. */
  shown?: boolean;
  /** A stop of the Tab key. */
  stop?: boolean;
  onCheck(extend: boolean): void;
  className?: string;
}

/** The box at the start of a row. The keyboard picks with Space on the row, so the box itself is no stop of the Tab key. */
export function RowCheck({ label, checked, shown = false, stop = false, onCheck, className }: RowCheckProps) {
  return (
    <Checkbox.Root
      aria-label={label}
      checked={checked}
      tabIndex={stop ? 0 : -1}
      onClick={(event) => {
        event.stopPropagation();
        onCheck(event.shiftKey);
      }}
      className={classNames(
        'relative inline-flex size-4 items-center justify-center rounded-sm border border-line-field bg-surface align-middle text-on-accent',
        'after:absolute after:-inset-1 data-[state=checked]:border-accent data-[state=checked]:bg-accent',
        'data-[state=indeterminate]:border-accent data-[state=indeterminate]:bg-accent',
        checked === false && !shown && 'opacity-0 focus:opacity-100 group-hover:opacity-100',
        className,
      )}
    >
      <Checkbox.Indicator>
        {checked === 'indeterminate' ? (
          <Minus aria-hidden="true" className="size-3" strokeWidth={3} />
        ) : (
          <Check aria-hidden="true" className="size-3" strokeWidth={3} />
        )}
      </Checkbox.Indicator>
    </Checkbox.Root>
  );
}
