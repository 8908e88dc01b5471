import { useBlocker } from '@tanstack/react-router';

/** Holds back leaving a page with unsaved changes; `status` says whether it waits for an answer. */
export const useUnsavedGuard = (dirty: boolean) =>
  useBlocker({
    shouldBlockFn: ({ current, next }) => dirty && current.pathname !== next.pathname,
    enableBeforeUnload: () => dirty,
    withResolver: true,
  });
