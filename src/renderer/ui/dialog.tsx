import { Dialog as Radix } from 'radix-ui';
import { type ReactNode, useState } from 'react';
import { classNames } from './class-names.ts';
import { CloseButton } from './close-button.tsx';

interface DialogProps {
  open: boolean;
  onOpen: (open: boolean) => void;
  title: string;
  /** A sentence below the title. */
  text?: string;
  /** The word for the closing button. */
  closeLabel: string;
  wide?: boolean;
  /** Buttons at the end, the one that acts last. */
  footer?: ReactNode;
  children?: ReactNode;
}

/** A window over the page for one thing to do. Escape closes it, the focus goes back to where it was. */
export const Dialog = ({ open, onOpen, ...window }: DialogProps) => (
  <Radix.Root open={open} onOpenChange={onOpen}>
    <Radix.Portal>
      <Radix.Overlay className="fixed inset-0 z-40 bg-scrim" />
      <Window {...window} />
    </Radix.Portal>
  </Radix.Root>
);

const Window = ({
  title,
  text,
  closeLabel,
  wide = false,
  footer,
  children,
}: Omit<DialogProps, 'open' | 'onOpen'>) => {
  // Taken before anything in the window is focused: Radix itself only knows of triggers, and keys have none.
  const [opener] = useState(() => document.activeElement);
  return (
    <Radix.Content
      {...(text ? {} : { 'aria-describedby': undefined })}
      onCloseAutoFocus={(event) => {
        if (!(opener instanceof HTMLElement) || !opener.isConnected) return;
        event.preventDefault();
        opener.focus();
      }}
      className={classNames(
        'fixed top-1/2 left-1/2 z-40 flex max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] -translate-x-1/2 -translate-y-1/2 animate-appear flex-col rounded-xl bg-surface shadow-high outline-none',
        wide ? 'max-w-2xl' : 'max-w-md',
      )}
    >
      <header className="flex items-start gap-4 px-5 pt-4 pb-1">
        <div className="min-w-0 grow">
          <Radix.Title className="text-lg font-bold tracking-tight text-ink">{title}</Radix.Title>
          {text ? (
            <Radix.Description className="mt-1 text-base text-pretty text-ink-2">{text}</Radix.Description>
          ) : null}
        </div>
        <Radix.Close asChild>
          <CloseButton label={closeLabel} className="-mr-2" />
        </Radix.Close>
      </header>
      {children ? <div className="min-h-0 overflow-auto px-5 py-2">{children}</div> : null}
      {footer ? <footer className="flex flex-wrap justify-end gap-2 px-5 pt-2 pb-4">{footer}</footer> : null}
    </Radix.Content>
  );
};
