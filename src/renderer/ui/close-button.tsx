import { X } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';

/** The cross in the corner of a window. It shows no tooltip: opening a window puts the focus here where nothing else takes it. */
export const CloseButton = ({ label, ...rest }: { label: string } & ComponentProps<'button'>) => (
  <button
    type="button"
    aria-label={label}
    {...rest}
    className={classNames(
      'inline-flex size-7 shrink-0 items-center justify-center rounded-md text-ink-2 hover:bg-hover hover:text-ink',
      rest.className,
    )}
  >
    <X aria-hidden="true" className="size-4" strokeWidth={1.75} />
  </button>
);
