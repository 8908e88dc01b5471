import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { CloseButton } from './close-button.tsx';

interface SheetProps {
  open: boolean;
  onOpen: (open: boolean) => void;
  title: string;
  closeLabel: string;
  footer?: ReactNode;
  children: ReactNode;
}

/** A panel from the side for something longer that belongs to the page behind it. */
export const Sheet = ({ open, onOpen, title, closeLabel, footer, children }: SheetProps) => (
  <Radix.Root open={open} onOpenChange={onOpen}>
    <Radix.Portal>
      <Radix.Overlay className="fixed inset-0 z-40 bg-scrim" />
      <Radix.Content
        aria-describedby={undefined}
        className="fixed inset-y-0 right-0 z-40 flex w-[min(30rem,100vw)] animate-slide flex-col bg-surface shadow-high outline-none"
      >
        <header className="flex items-center justify-between border-b border-line px-4 py-2.5">
          <Radix.Title className="text-md font-semibold text-ink">{title}</Radix.Title>
          <Radix.Close asChild>
            <CloseButton label={closeLabel} className="-mr-1.5" />
          </Radix.Close>
        </header>
        <div className="min-h-0 grow overflow-auto p-4">{children}</div>
        {footer ? (
          <footer className="flex justify-end gap-2 border-t border-line px-4 py-3">{footer}</footer>
        ) : null}
      </Radix.Content>
    </Radix.Portal>
  </Radix.Root>
);
