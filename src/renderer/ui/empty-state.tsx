import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  icon?: LucideIcon;
  title: string;
  /** What goes here, in a sentence or two. */
  text: string;
  /** One button to begin with; a second one at most. */
  children?: ReactNode;
}

/** What stands where there is nothing yet: it says what goes here and how to begin. */
export const EmptyState = ({ icon: Icon, title, text, children }: EmptyStateProps) => (
  <div className="mx-auto grid max-w-sm justify-items-center gap-2 px-6 py-14 text-center">
    {Icon ? <Icon aria-hidden="true" className="mb-1 size-6 text-ink-3" strokeWidth={1.5} /> : null}
    <h2 className="text-md font-semibold text-ink">{title}</h2>
    <p className="text-base text-pretty text-ink-2">{text}</p>
    {children ? <div className="mt-3 flex flex-wrap justify-center gap-2">{children}</div> : null}
  </div>
);
