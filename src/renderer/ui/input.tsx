import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import { useFieldAttributes } from './field.tsx';

/** What every box one can type into looks like. */
export const controlClass = classNames(
  'w-full min-w-0 rounded-md border border-line-field/70 bg-surface px-2.5 text-base text-ink',
  'hover:border-line-field focus:border-accent focus:outline-2 focus:outline-offset-0 focus:outline-accent/35',
  'aria-invalid:border-miss disabled:bg-sunken disabled:text-ink-3',
);

/** One line of text, a number or a date. */
export const Input = (props: ComponentProps<'input'>) => (
  <input
    type="text"
    autoComplete="off"
    {...useFieldAttributes()}
    {...props}
    className={classNames(controlClass, 'h-7.5', props.className)}
  />
);

/** Several lines of text. */
export const Textarea = (props: ComponentProps<'textarea'>) => (
  <textarea
    rows={4}
    {...useFieldAttributes()}
    {...props}
    className={classNames(controlClass, 'py-1.5 leading-relaxed', props.className)}
  />
);
