import { Progress as Radix } from 'radix-ui';
import { classNames } from './class-names.ts';

interface ProgressBarProps {
  /** What is going on, in words with a count: "Reading 23 of 40 résumés". Always shown. */
  label: string;
  done: number;
  /** 0 while it is not known yet: the bar then only says that work goes on. */
  total: number;
  /** Shown at the end: "about 1 s left". */
  detail?: string | undefined;
  /** Puts the words above the bar. */
  stacked?: boolean;
  className?: string;
}

/** How far something has come. There is no spinner: every wait has words. */
export const ProgressBar = ({ label, done, total, detail, stacked = false, className }: ProgressBarProps) => (
  <div
    className={classNames(
      stacked ? 'grid gap-1.5' : 'flex min-w-0 items-center gap-2.5',
      'text-sm text-ink-3',
      className,
    )}
  >
    <span className="truncate">{label}</span>
    <Radix.Root
      aria-label={label}
      value={total > 0 ? Math.min(done, total) : null}
      max={total > 0 ? total : 1}
      className="relative h-1.5 min-w-16 grow overflow-hidden rounded-full bg-sunken outline outline-line"
    >
      {total > 0 ? (
        <Radix.Indicator
          className="h-full rounded-full bg-bar-ink transition-[width]"
          style={{ width: `${(Math.min(done, total) / total) * 100}%` }}
        />
      ) : (
        <Radix.Indicator className="h-full w-2/5 animate-work rounded-full bg-bar-ink" />
      )}
    </Radix.Root>
    {detail ? <span className="whitespace-nowrap">{detail}</span> : null}
  </div>
);
