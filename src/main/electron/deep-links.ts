const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const LINK = new RegExp(`^candor://(job|candidate)/(${UUID})/?$`, 'i');

/** Scheme of links into the workspace from mails, notes and other programs. */
export const LINK_SCHEME = 'candor';

/**
 * The page's route for `candor://job/<id>` or `candor://candidate/<id>`, or null for anything else. Links come from
 * outside, so a link can show something and never do anything.
 */
export function routeOfLink(link: string): string | null {
  const [, kind, id] = LINK.exec(link) ?? [];
  if (kind === undefined || id === undefined) return null;
  return kind.toLowerCase() === 'job' ? `/jobs/${id.toLowerCase()}` : `/candidates/${id.toLowerCase()}`;
}

/** The route of the first link among command line arguments: Windows and Linux hand a link over as one. */
export function routeInArguments(argumentList: readonly string[]): string | null {
  return argumentList.map(routeOfLink).find((route) => route !== null) ?? null;
}
