import { type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';

interface PanelProps {
  title: string;
  /** Beside the title: a count, a link. */
  aside?: ReactNode;
  /** A sentence below the title. */
  text?: string;
  /** Leaves the padding of the content out, for lists that reach the edges. */
  flush?: boolean;
  className?: string;
  children: ReactNode;
}

/** A titled part of a page on its own surface. */
export const Panel = ({ title, aside, text, flush = false, className, children }: PanelProps) => {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className={classNames('min-w-0 rounded-lg border border-line bg-surface', className)}
    >
      <header
        className={classNames(
          'flex min-h-10 items-center justify-between gap-3 px-4 pt-2.5',
          text ? 'pb-2.5' : 'pb-1.5',
        )}
      >
        <div className="min-w-0">
          <h2 id={id} className="text-md font-semibold tracking-tight text-ink">
            {title}
          </h2>
          {text ? <p className="text-sm text-ink-3">{text}</p> : null}
        </div>
        {aside}
      </header>
      <div className={flush ? 'pb-1' : 'px-4 pb-4'}>{children}</div>
    </section>
  );
};
