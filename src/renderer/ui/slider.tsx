import { Slider as Radix } from 'radix-ui';
import { classNames } from './class-names.ts';

interface SliderProps {
  label: string;
  value: number;
  onValue: (value: number) => void;
  /** Once the hand lets go or the key is up; for what is costly or stored. */
  onCommit?: (value: number) => void;
  min?: number;
  max: number;
  step?: number;
  /** How the value reads: "3 of 5". */
  valueText?: string;
  /** Marks along the track, as values. */
  ticks?: readonly number[];
  className?: string;
}

/** A number from a range. Arrow keys move by a step, Page keys by ten, Home and End to the ends. */
export const Slider = ({
  label,
  value,
  onValue,
  onCommit,
  min = 0,
  max,
  step = 1,
  valueText,
  ticks = [],
  className,
}: SliderProps) => (
  <Radix.Root
    value={[value]}
    min={min}
    max={max}
    step={step}
    onValueChange={([next]) => next !== undefined && onValue(next)}
    onValueCommit={([next]) => next !== undefined && onCommit?.(next)}
    className={classNames('relative flex h-6 w-full touch-none items-center select-none', className)}
  >
    <Radix.Track className="relative h-1.5 grow rounded-full bg-sunken outline outline-line">
      <Radix.Range className="absolute h-full rounded-full bg-bar-ink" />
      {ticks.map((tick) => (
        <span
          key={tick}
          aria-hidden="true"
          className="absolute top-2.5 h-1 w-px bg-line-strong"
          style={{ left: `${((tick - min) / (max - min)) * 100}%` }}
        />
      ))}
    </Radix.Track>
    <Radix.Thumb
      aria-label={label}
      aria-valuetext={valueText}
      className="relative block size-4 rounded-full border-2 border-bar-ink bg-surface shadow-low after:absolute after:-inset-1"
    />
  </Radix.Root>
);
