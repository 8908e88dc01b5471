import type { ReactNode } from 'react';

/** A sentence where the document would stand. */
export function ViewerNotice({ children }: { children: ReactNode }) {
  return (
    <p role="status" className="mx-auto max-w-[34ch] px-4 py-16 text-center text-ink-3 text-sm">
      {children}
    </p>
  );
}
