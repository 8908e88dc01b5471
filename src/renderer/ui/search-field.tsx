import { Search } from 'lucide-react';
import { type ComponentProps, useRef } from 'react';
import { classNames } from './class-names.ts';
import { controlClass } from './input.tsx';
import { Kbd } from './kbd.tsx';
import { useShortcut } from './shortcuts.tsx';

interface SearchFieldProps extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'type'> {
  label: string;
  value: string;
  onValue: (value: string) => void;
  /** Words and group for the list of keys; `/` moves the focus here. */
  shortcut?: { id: string; group: string };
}

/** A search box. `/` moves there, Escape empties it and then leaves it. */
export const SearchField = ({ label, value, onValue, shortcut, className, ...rest }: SearchFieldProps) => {
  const box = useRef<HTMLInputElement>(null);
  useShortcut({
    id: shortcut?.id ?? 'search',
    group: shortcut?.group ?? '',
    label,
    keys: '/',
    enabled: shortcut !== undefined,
    run: () => box.current?.focus(),
  });
  return (
    <search className={classNames('relative block min-w-40', className)}>
      <Search aria-hidden="true" className="absolute top-2 left-2.5 size-3.5 text-ink-3" />
      <input
        ref={box}
        type="search"
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        {...rest}
        value={value}
        onChange={(event) => onValue(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          if (value) onValue('');
          else box.current?.blur();
        }}
        className={classNames(controlClass, 'peer h-7.5 pr-8 pl-8 [&::-webkit-search-cancel-button]:hidden')}
      />
      {shortcut ? (
        <span className="absolute top-1.5 right-2 peer-focus:hidden">
          <Kbd keys="/" />
        </span>
      ) : null}
    </search>
  );
};
