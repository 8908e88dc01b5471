import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

/** Long enough (milliseconds) for a page to name itself. */
const NAMING = 150;

/**
 * Tells screen readers which page is shown now, and takes the focus to it when what had the focus has gone with the
 * page before.
 */
export const RouteAnnouncer = () => {
  const router = useRouter();
  const [title, setTitle] = useState('');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = router.subscribe('onResolved', ({ pathChanged }) => {
      if (!pathChanged) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        setTitle(document.title);
        if (document.activeElement === document.body) document.getElementById('main')?.focus();
      }, NAMING);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [router]);
  return (
    <div role="status" className="sr-only">
      {title}
    </div>
  );
};
