import { classNames } from './class-names.ts';

interface MiniBarsProps {
  /** Each 0 to 100, null where nothing was asked; `label` names it. */
  bars: readonly { label: string; value: number | null }[];
  /** Drawn in the strong colour. */
  strong?: boolean;
  /** All bars in words: "Skills 92, experience 84". */
  label: string;
}

/** The parts of a score side by side, small enough for a row. */
export const MiniBars = ({ bars, strong = true, label }: MiniBarsProps) => (
  <span
    role="img"
    aria-label={label}
    className="inline-grid h-5 auto-cols-[7px] grid-flow-col items-end gap-0.5"
  >
    {bars.map((bar) => (
      <i
        key={bar.label}
        title={bar.label}
        className={classNames(
          'block rounded-[1px]',
          bar.value === null ? 'bg-line' : strong ? 'bg-bar-ink' : 'bg-bar',
        )}
        style={{ height: `${bar.value === null ? 8 : Math.max(8, bar.value)}%` }}
      />
    ))}
  </span>
);
