import { APP_ORIGIN } from './navigation.ts';

/** Copying a text and filling the screen; camera, microphone, place, devices and all others stay shut. */
const GRANTED = new Set(['clipboard-sanitized-write', 'fullscreen']);

/** Whether a page may do what it asks for. `origin` is the asking page's, with or without a closing slash. */
export function permissionVerdict(permission: string, origin: string): boolean {
  return GRANTED.has(permission) && origin.replace(/\/$/, '') === APP_ORIGIN;
}
