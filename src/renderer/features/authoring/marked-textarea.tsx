import { type ComponentProps, useRef } from 'react';
import type { Finding } from '../../../contract/authoring.ts';
import { classNames } from '../../ui/class-names.ts';
import { Textarea } from '../../ui/input.tsx';
import { spansOf } from './wording-spans.ts';

const MARKS: Record<Finding['severity'], string> = {
  block: 'bg-miss-soft decoration-miss',
  warn: 'bg-part-soft decoration-part',
  hint: 'decoration-line-field decoration-dotted',
};

interface MarkedTextareaProps extends Omit<ComponentProps<'textarea'>, 'onChange' | 'value'> {
  value: string;
  findings: readonly Finding[];
  onText: (text: string) => void;
}

/** A text to write in which what was found is marked: the same words lie below it, unseen but for their marks. */
export const MarkedTextarea = ({ value, findings, onText, className, ...rest }: MarkedTextareaProps) => {
  const below = useRef<HTMLDivElement>(null);
  const shape = 'px-2.5 py-1.5 text-md! leading-relaxed';
  return (
    <div className="relative rounded-md bg-surface">
      <div
        ref={below}
        aria-hidden="true"
        className={classNames(
          shape,
          'pointer-events-none absolute inset-0 overflow-hidden border border-transparent break-words whitespace-pre-wrap text-transparent',
        )}
      >
        {spansOf(value, findings).map(({ text, finding }) =>
          finding ? (
            <u
              key={finding.start}
              className={classNames('rounded-sm decoration-2 underline-offset-3', MARKS[finding.severity])}
            >
              {text}
            </u>
          ) : (
            text
          ),
        )}
      </div>
      <Textarea
        {...rest}
        value={value}
        onChange={(event) => onText(event.target.value)}
        onScroll={({ currentTarget }) => {
          if (below.current) below.current.scrollTop = currentTarget.scrollTop;
        }}
        className={classNames(shape, 'relative block field-sizing-content bg-transparent!', className)}
      />
    </div>
  );
};
