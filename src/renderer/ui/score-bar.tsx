import { classNames } from './class-names.ts';

interface ScoreBarProps {
  /** 0 to 100; null where nothing was measured. */
  value: number | null;
  /** The line to reach, 0 to 100; a bar below it is drawn paler. */
  benchmark?: number | null;
  /** How the value is written; whole numbers as they are by default. */
  text?: string;
  /** What is measured and how it stands to the line, for screen readers: "Score 91, above the benchmark of 70". */
  label: string;
  /** Leaves the number out. */
  bare?: boolean;
  className?: string;
}

/** A score as a number and a bar, with a stroke where the benchmark stands. */
export const ScoreBar = ({
  value,
  benchmark = null,
  text,
  label,
  bare = false,
  className,
}: ScoreBarProps) => {
  const reached = value !== null && (benchmark === null || value >= benchmark);
  return (
    <span
      role="img"
      aria-label={label}
      className={classNames(
        'grid items-center gap-2',
        bare ? 'grid-cols-[minmax(3rem,1fr)]' : 'grid-cols-[1.625rem_minmax(3rem,1fr)]',
        className,
      )}
    >
      {bare ? null : (
        <b className="text-right text-md font-semibold tabular-nums">
          {text ?? (value === null ? '–' : Math.round(value))}
        </b>
      )}
      <span className="relative h-1.5 rounded-full bg-sunken outline outline-line">
        {value === null ? null : (
          <i
            className={classNames(
              'absolute inset-y-0 left-0 rounded-full',
              reached ? 'bg-bar-ink' : 'bg-bar',
            )}
            style={{ width: `${Math.max(0, Math.min(100, value))}%` }}
          />
        )}
        {benchmark === null ? null : (
          <u className="absolute -inset-y-1 w-[1.5px] bg-bench" style={{ left: `${benchmark}%` }} />
        )}
      </span>
    </span>
  );
};
