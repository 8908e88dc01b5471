import { Popover as Radix } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { classNames } from './class-names.ts';

interface PopoverProps {
  trigger: ReactElement;
  /** Announced as the name of what opens. */
  label: string;
  align?: 'start' | 'center' | 'end';
  open?: boolean;
  onOpen?: (open: boolean) => void;
  className?: string;
  children: ReactNode;
}

/** A small panel beside what opened it. */
export const Popover = ({
  trigger,
  label,
  align = 'start',
  open,
  onOpen,
  className,
  children,
}: PopoverProps) => (
  <Radix.Root {...(open === undefined ? {} : { open })} {...(onOpen ? { onOpenChange: onOpen } : {})}>
    <Radix.Trigger asChild>{trigger}</Radix.Trigger>
    <Radix.Portal>
      <Radix.Content
        aria-label={label}
        align={align}
        sideOffset={5}
        collisionPadding={8}
        className={classNames(
          'z-50 max-h-(--radix-popover-content-available-height) w-72 animate-appear overflow-auto rounded-lg bg-raised p-3 shadow-high outline-none',
          className,
        )}
      >
        {children}
      </Radix.Content>
    </Radix.Portal>
  </Radix.Root>
);
