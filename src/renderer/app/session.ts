import { tokenIn } from './link-token.ts';

/**
 * Exchanges the one-time token in the address for the session's cookie and takes it out of the address and the history,
 * so that neither a bookmark nor a shared screen gives it away. Does nothing without a token.
 */
const redeemToken = async (): Promise<void> => {
  const token = tokenIn(window.location.hash);
  if (token === null) return;
  window.history.replaceState(null, '', window.location.pathname + window.location.search);
  await fetch('/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
    credentials: 'same-origin',
  }).catch(() => undefined);
};

/** Whether the door still knows this tab: false once the session has ended, null when the door does not answer at all. */
export const sessionIsKnown = async (): Promise<boolean | null> => {
  try {
    const answer = await fetch('/session', { credentials: 'same-origin', cache: 'no-store' });
    return !(answer.status === 401 || answer.status === 403);
  } catch {
    return null;
  }
};

/** The exchange of this page's token; runs once, as soon as the page does. */
export const sessionBegun: Promise<void> = redeemToken();

// A new link pasted into a tab that shows Candor already changes the hash alone; the page then begins anew with it.
window.addEventListener('hashchange', () => {
  if (tokenIn(window.location.hash) !== null) window.location.reload();
});
