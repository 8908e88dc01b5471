import { Popover as Radix } from 'radix-ui';
import { type KeyboardEvent, useId, useState } from 'react';
import { classNames } from './class-names.ts';
import { useFieldAttributes } from './field.tsx';
import { controlClass } from './input.tsx';

export interface ComboboxOption {
  value: string;
  label: string;
  /** A dimmer word at the end of the line. */
  aside?: string;
}

interface ComboboxProps {
  /** Needed outside of a `Field`. */
  label?: string;
  text: string;
  onText: (text: string) => void;
  /** What to offer for the text as it stands; the caller filters. */
  options: readonly ComboboxOption[];
  onChoose: (option: ComboboxOption) => void;
  /** Enter without an option chosen: takes the text itself. */
  onTextCommit?: (text: string) => void;
  onBlur?: () => void;
  placeholder?: string;
  disabled?: boolean;
  className?: string;
}

/** A box to type in that offers what fits. Arrow keys choose, Enter takes, Escape closes. */
export const Combobox = (props: ComboboxProps) => {
  const { label, text, onText, options, onChoose, onTextCommit, onBlur, placeholder, disabled, className } =
    props;
  const listId = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const field = useFieldAttributes();
  const shown = open && options.length > 0;

  const choose = (option: ComboboxOption): void => {
    onChoose(option);
    setOpen(false);
    setActive(-1);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((index) => (options.length === 0 ? -1 : (index + step + options.length) % options.length));
    } else if (event.key === 'Enter') {
      const option = shown ? options[active] : undefined;
      if (!option && !onTextCommit) return;
      event.preventDefault();
      if (option) choose(option);
      else onTextCommit?.(text);
    } else if (event.key === 'Escape' && shown) {
      event.stopPropagation();
      setOpen(false);
    }
  };

  return (
    <Radix.Root open={shown} onOpenChange={setOpen}>
      <Radix.Anchor asChild>
        <input
          type="text"
          role="combobox"
          aria-label={label}
          aria-expanded={shown}
          aria-controls={shown ? listId : undefined}
          aria-autocomplete="list"
          aria-activedescendant={shown && active >= 0 ? `${listId}-${active}` : undefined}
          autoComplete="off"
          spellCheck={false}
          {...field}
          value={text}
          placeholder={placeholder}
          disabled={disabled}
          onChange={(event) => {
            onText(event.target.value);
            setOpen(true);
            setActive(-1);
          }}
          onClick={() => setOpen(true)}
          onBlur={() => {
            setOpen(false);
            onBlur?.();
          }}
          onKeyDown={onKeyDown}
          className={classNames(controlClass, 'h-7.5', className)}
        />
      </Radix.Anchor>
      <Radix.Portal>
        <Radix.Content
          align="start"
          sideOffset={4}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          className="z-50 max-h-64 w-(--radix-popover-trigger-width) min-w-48 overflow-auto rounded-lg bg-raised p-1 shadow-high"
          role="presentation"
        >
          <div role="listbox" id={listId} aria-label={label ?? placeholder ?? text}>
            {options.map((option, index) => (
              <div
                key={option.value}
                id={`${listId}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                onPointerMove={() => setActive(index)}
                onPointerDown={(event) => {
                  event.preventDefault();
                  choose(option);
                }}
                className={classNames(
                  'flex min-h-7 items-center justify-between gap-3 rounded-md px-2 py-1 text-base',
                  index === active && 'bg-hover',
                )}
              >
                <span className="min-w-0 truncate">{option.label}</span>
                {option.aside ? <span className="shrink-0 text-sm text-ink-3">{option.aside}</span> : null}
              </div>
            ))}
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
};
