import type { ReactNode } from 'react';

/** What scrolls must take the focus, or those without a mouse cannot read on (WCAG 2.1.1). */
const FOCUSABLE = { role: 'region', tabIndex: 0 } as const;

interface ScrollAreaProps {
  /** Its name for screen readers. */
  label: string;
  children: ReactNode;
}

/** The part of a page that scrolls where nothing in it may take the focus: text to read. */
export const ScrollArea = ({ label, children }: ScrollAreaProps) => (
  <div
    {...{ ...FOCUSABLE, 'aria-label': label }}
    className="min-h-0 grow overflow-auto focus-visible:-outline-offset-2"
  >
    {children}
  </div>
);
