import { createContext, type ReactNode, useContext, useId } from 'react';
import { classNames } from './class-names.ts';

interface FieldIds {
  control: string;
  hint: string | undefined;
  error: string | undefined;
}

const FieldContext = createContext<FieldIds | null>(null);

/** Attributes a control inside a `Field` takes, so that label, hint and error are announced with it. */
export const useFieldAttributes = () => {
  const ids = useContext(FieldContext);
  if (!ids) return {};
  const describedBy = [ids.hint, ids.error].filter(Boolean).join(' ');
  return {
    id: ids.control,
    ...(describedBy ? { 'aria-describedby': describedBy } : {}),
    ...(ids.error ? { 'aria-invalid': true as const } : {}),
  };
};

interface FieldProps {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** Keeps the label for screen readers alone. */
  hideLabel?: boolean;
  /** Shown at the end of the label's line. */
  aside?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A control with its label, a hint and the error it has. */
export const Field = ({ label, hint, error, hideLabel = false, aside, className, children }: FieldProps) => {
  const id = useId();
  const ids: FieldIds = {
    control: id,
    hint: hint ? `${id}-hint` : undefined,
    error: error ? `${id}-error` : undefined,
  };
  return (
    <FieldContext value={ids}>
      <div className={classNames('grid min-w-0 content-start gap-1', className)}>
        <div className={hideLabel ? 'sr-only' : 'flex items-baseline justify-between gap-2'}>
          <label htmlFor={id} className="text-sm font-medium text-ink-2">
            {label}
          </label>
          {aside}
        </div>
        {children}
        {error ? (
          <p id={ids.error} className="text-sm text-miss">
            {error}
          </p>
        ) : null}
        {hint ? (
          <p id={ids.hint} className="text-sm text-ink-3">
            {hint}
          </p>
        ) : null}
      </div>
    </FieldContext>
  );
};
