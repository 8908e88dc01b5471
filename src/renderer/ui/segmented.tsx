import { ToggleGroup } from 'radix-ui';
import { classNames } from './class-names.ts';
import type { Option } from './select.tsx';

interface SegmentedProps<Value extends string> {
  label: string;
  options: readonly Option<Value>[];
  value: Value;
  onValue: (value: Value) => void;
  small?: boolean;
}

/** One of two to four, all in view. */
export const Segmented = <Value extends string>({
  label,
  options,
  value,
  onValue,
  small = false,
}: SegmentedProps<Value>) => (
  <ToggleGroup.Root
    type="single"
    aria-label={label}
    value={value}
    onValueChange={(next) => {
      const chosen = options.find((option) => option.value === next);
      if (chosen) onValue(chosen.value);
    }}
    className="inline-flex shrink-0 rounded-md border border-line bg-sunken p-0.5"
  >
    {options.map((option) => (
      <ToggleGroup.Item
        key={option.value}
        value={option.value}
        className={classNames(
          'rounded-sm px-2.5 font-medium text-ink-2 hover:text-ink',
          'data-[state=on]:bg-raised data-[state=on]:text-ink data-[state=on]:shadow-low data-[state=on]:outline data-[state=on]:outline-line',
          small ? 'h-6 text-sm' : 'h-6.5 text-base',
        )}
      >
        {option.label}
      </ToggleGroup.Item>
    ))}
  </ToggleGroup.Root>
);
