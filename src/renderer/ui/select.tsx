import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import { useFieldAttributes } from './field.tsx';
import { controlClass } from './input.tsx';

export interface Option<Value extends string = string> {
  value: Value;
  label: string;
}

interface SelectProps<Value extends string> extends Omit<ComponentProps<'select'>, 'value' | 'onChange'> {
  options: readonly Option<Value>[];
  value: Value;
  onValue: (value: Value) => void;
}

/** One of a few. The system's own list: it works with every keyboard, zoom and screen reader. */
export const Select = <Value extends string>({
  options,
  value,
  onValue,
  className,
  ...rest
}: SelectProps<Value>) => (
  <span className={classNames('relative inline-grid min-w-0', className)}>
    <select
      {...useFieldAttributes()}
      {...rest}
      value={value}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.target.value);
        if (chosen) onValue(chosen.value);
      }}
      className={classNames(controlClass, 'h-7.5 appearance-none truncate pr-7')}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value} className="bg-raised text-ink">
          {option.label}
        </option>
      ))}
    </select>
    <ChevronDown
      aria-hidden="true"
      className="pointer-events-none absolute top-2 right-2 size-3.5 text-ink-3"
    />
  </span>
);
