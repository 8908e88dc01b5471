import { classNames } from './class-names.ts';
import { displayKeys } from './key-names.ts';

interface KbdProps {
  /** A shortcut as registered: `mod+k`, `j`, `g j`. */
  keys: string;
  /** Drawn in the colour of the button it stands in. */
  inverted?: boolean;
}

/** The keys of a shortcut, drawn as key caps. Hidden from screen readers, which hear `aria-keyshortcuts` instead. */
export const Kbd = ({ keys, inverted = false }: KbdProps) => (
  <span aria-hidden="true" className="inline-flex items-center gap-0.5">
    {displayKeys(keys).map((key) => (
      <kbd
        key={key}
        className={classNames(
          'inline-block min-w-4 rounded-sm border border-b-2 px-1 py-0.5 text-center font-sans text-2xs leading-none font-medium',
          inverted ? 'border-current opacity-90' : 'border-line-strong bg-surface text-ink-3',
        )}
      >
        {key}
      </kbd>
    ))}
  </span>
);
