import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { usePaletteStore } from './shell/palette-store.ts';

interface PageProps {
  /** The page's name: heading, window title and announcement. */
  title: string;
  /** What stands before the name: links to where it belongs. */
  crumbs?: ReactNode;
  /** Chips and a few words after the name. */
  aside?: ReactNode;
  /** Buttons at the end, the most important one last. */
  actions?: ReactNode;
  /** A line of links below the head. */
  tabs?: ReactNode;
  children: ReactNode;
}

/** A page beside the sidebar: its head, and its content, which scrolls by itself. */
export const Page = ({ title, crumbs, aside, actions, tabs, children }: PageProps) => {
  const { t } = useTranslation('common');
  const { setOpen } = usePaletteStore();
  useEffect(() => {
    document.title = t('shell.windowTitle', { title });
  }, [title, t]);
  return (
    <>
      <header className="flex min-h-11.5 shrink-0 items-center gap-2.5 border-b border-line bg-surface px-4 py-1.5">
        <div className="flex min-w-0 items-center gap-1.5 text-ink-3">
          {crumbs ? (
            <>
              {crumbs}
              <span aria-hidden="true">/</span>
            </>
          ) : null}
          <h1 className="truncate font-semibold text-ink">{title}</h1>
        </div>
        <div className="flex min-w-0 items-center gap-2.5 truncate text-sm text-ink-3">{aside}</div>
        <div className="grow" />
        <Button
          variant="ghost"
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
          className="max-lg:hidden"
        >
          {t('palette.open')} <Kbd keys="mod+k" />
        </Button>
        {actions}
      </header>
      {tabs}
      {children}
    </>
  );
};
