import { Check, Minus } from 'lucide-react';
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

/**
 * The box at the start of a row. The keyboard picks with Space on the row, so the box itself is no stop of the Tab key. It is
 * the browser's own: a list that is scrolled makes one for each row that comes in sight.
 */
export function RowCheck({ label, checked, shown = false, stop = false, onCheck, className }: RowCheckProps) {
  const Mark = checked === 'indeterminate' ? Minus : Check;
  return (
    <span
      className={classNames(
        'inline-flex size-4 items-center justify-center',
        checked === false && !shown && 'opacity-0 focus-within:opacity-100 group-hover:opacity-100',
        className,
      )}
    >
      <input
        type="checkbox"
        ref={(box) => {
          if (box) box.indeterminate = checked === 'indeterminate';
        }}
        aria-label={label}
        checked={checked === true}
        tabIndex={stop ? 0 : -1}
        onChange={({ nativeEvent }) => onCheck('shiftKey' in nativeEvent && nativeEvent.shiftKey === true)}
        className={classNames(
          'absolute inset-0 appearance-none rounded-sm border border-line-field bg-surface after:absolute after:-inset-1',
          'checked:border-accent checked:bg-accent indeterminate:border-accent indeterminate:bg-accent',
        )}
      />
      {checked !== false && (
        <Mark
          aria-hidden="true"
          className="pointer-events-none relative size-3 text-on-accent"
          strokeWidth={3}
        />
      )}
    </span>
  );
}
