/** Origin of the pages in Electron; `app` is registered as a standard, secure scheme. */
export const APP_ORIGIN = 'app://candor';

/** `stay`: the page itself. `outside`: for the person's own browser or mail program. `refuse`: nothing of the sort is opened. */
export type NavigationVerdict = 'stay' | 'outside' | 'refuse';

const PAGES = new Set(['', '/', '/index.html']);
const OUTSIDE = new Set(['https:', 'http:', 'mailto:']);

/**
 * What becomes of an address that a page wants to go to. Only the page itself is shown in the window: a document opened
 * as a page could be HTML someone sent in. Links in résumés go to the browser, but no scheme that starts a program does,
 * and none with a user name in it, which is there to make an address look like another.
 */
export function navigationVerdict(address: string): NavigationVerdict {
  if (!URL.canParse(address)) return 'refuse';
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return 'refuse';
  if (url.protocol === 'app:') return url.host === 'candor' && PAGES.has(url.pathname) ? 'stay' : 'refuse';
  return OUTSIDE.has(url.protocol) ? 'outside' : 'refuse';
}

/** A frame as Electron names the sender of a message; null once the frame has gone. */
export interface Sender {
  url: string;
  /** Null for the page of the window itself. */
  parent: unknown;
}

/** Whether a message came from our own page at the top of a window, the only one that is ever handed a port. */
export function isOwnPage(sender: Sender | null): boolean {
  return sender !== null && sender.parent === null && navigationVerdict(sender.url) === 'stay';
}
