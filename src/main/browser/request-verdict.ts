import { isWorkspacePath } from '../doors/workspace-paths.ts';

/** What is known of a request or a socket upgrade before anything is done with it. Header names in lower case. */
export interface Arrival {
  method: string;
  /** Path with query, as on the request line. */
  target: string;
  upgrade: boolean;
  headers: Record<string, string | string[] | undefined>;
}

/** `foreign`: not sent by our own page, whatever cookie it carries. */
export type RequestVerdict = 'ours' | 'foreign';

const READING = new Set(['GET', 'HEAD']);

/**
 * Whether a request was sent to this door by its own page.
 * - `Host` must be the door's own: a name that was re-bound to 127.0.0.1 still sends the name.
 * - `Origin`, where there is one, must be the door's own; writing requests and sockets must have one. A socket is not
 *   bound by the same-origin rule of browsers, so this is all that keeps other pages out.
 * - `Sec-Fetch-Site` must not tell of another page. `SameSite=Strict` does not help between two ports of 127.0.0.1, which
 *   are one site. Following a link to the page itself is allowed from anywhere: it shows nothing without the cookie.
 */
export function requestVerdict(arrival: Arrival, origin: string): RequestVerdict {
  const { headers, method, upgrade } = arrival;
  if (headers.host !== new URL(origin).host) return 'foreign';
  const from = headers.origin;
  if (from !== undefined && from !== origin) return 'foreign';
  if (from === undefined && (upgrade || !READING.has(method))) return 'foreign';
  const site = headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return 'ours';
  return isLinkToPage(arrival) ? 'ours' : 'foreign';
}

function isLinkToPage({ method, target, upgrade, headers }: Arrival): boolean {
  return (
    !upgrade &&
    method === 'GET' &&
    headers['sec-fetch-mode'] === 'navigate' &&
    headers['sec-fetch-dest'] === 'document' &&
    !needsSession(target)
  );
}

/** Whether a request reaches the workspace; the pages themselves hold nothing of it. `target` begins with a slash. */
export function needsSession(target: string): boolean {
  const { pathname } = new URL(`http://door${target}`);
  return pathname === '/rpc' || isWorkspacePath(pathname);
}
