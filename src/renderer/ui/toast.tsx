import type { ReactNode } from 'react';
import { Toaster as Sonner, toast } from 'sonner';
import { classNames } from './class-names.ts';

interface ToastAction {
  label: string;
  run: () => void;
}

interface ToastOptions {
  /** A second line. */
  text?: string;
  /** One thing to do about it: "Undo". */
  action?: ToastAction;
  /** Replaces the toast of the same id. */
  id?: string;
}

/** Milliseconds a notice stays; with something to do about it, longer. */
const STAY = 5_000;
const STAY_WITH_ACTION = 10_000;

const show = (kind: 'message' | 'error', title: ReactNode, { text, action, id }: ToastOptions): void => {
  toast[kind](title, {
    ...(text ? { description: text } : {}),
    ...(id ? { id } : {}),
    ...(action ? { action: { label: action.label, onClick: action.run } } : {}),
    duration: action || kind === 'error' ? STAY_WITH_ACTION : STAY,
  });
};

/** Says briefly what was done, and how to take it back. Announced politely. */
export const notify = (title: string, options: ToastOptions = {}): void => show('message', title, options);

/** Says what did not work, what was kept and what to do. */
export const notifyError = (title: string, options: ToastOptions = {}): void => show('error', title, options);

interface ToasterProps {
  label: string;
  theme: 'light' | 'dark';
}

/** Where the notices appear; one for the whole page. */
export const Toaster = ({ label, theme }: ToasterProps) => (
  <Sonner
    theme={theme}
    position="bottom-right"
    containerAriaLabel={label}
    gap={8}
    // Above the strip that tells what goes on, and its button to stop it.
    offset={{ bottom: 48 }}
    mobileOffset={{ bottom: 48 }}
    visibleToasts={4}
    toastOptions={{
      unstyled: true,
      classNames: {
        // Of those behind the first only the edge is seen until the stack is opened.
        toast: classNames(
          'flex w-88 max-w-[calc(100vw-2rem)] items-center gap-3 rounded-lg bg-raised px-3.5 py-2.5 font-sans text-base text-ink shadow-high',
          '[&[data-expanded=false][data-front=false]>*]:opacity-0',
        ),
        content: 'min-w-0 grow',
        title: 'font-medium',
        description: 'text-sm text-ink-2',
        error: 'border-l-3 border-miss',
        icon: 'hidden',
        actionButton:
          'h-7 shrink-0 rounded-md border border-line-strong bg-raised px-2.5 font-medium text-ink hover:bg-hover',
      },
    }}
  />
);
