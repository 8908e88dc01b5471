import { z } from 'zod';

const Rectangle = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number().min(1),
  height: z.number().min(1),
});
export type Rectangle = z.infer<typeof Rectangle>;

/** Where the window was when it was last closed. In screen points. */
export const WindowState = Rectangle.extend({ maximized: z.boolean() });
export type WindowState = z.infer<typeof WindowState>;

export const SMALLEST = { width: 900, height: 600 };
const USUAL = { width: 1440, height: 900 };
/** So much of the window's top must be on a screen that a person can take hold of it. */
const GRIP = 100;

/**
 * The window's place: the remembered one where it can still be seen (a second screen may be gone), else the usual size in
 * the middle of the first screen, never larger than that.
 * @param remembered text of the state file, or null
 * @param screens work areas, the first screen first
 */
export function windowPlace(remembered: string | null, screens: readonly Rectangle[]): WindowState {
  const state = parseState(remembered);
  if (state !== null && screens.some((screen) => isWithinReach(state, screen))) return state;
  const screen = screens[0] ?? { x: 0, y: 0, ...USUAL };
  const width = Math.min(USUAL.width, screen.width);
  const height = Math.min(USUAL.height, screen.height);
  return {
    x: Math.round(screen.x + (screen.width - width) / 2),
    y: Math.round(screen.y + (screen.height - height) / 2),
    width,
    height,
    maximized: false,
  };
}

function parseState(remembered: string | null): WindowState | null {
  try {
    return WindowState.parse(JSON.parse(remembered ?? ''));
  } catch {
    return null;
  }
}

function isWithinReach(window: Rectangle, screen: Rectangle): boolean {
  const right = Math.min(window.x + window.width, screen.x + screen.width);
  const left = Math.max(window.x, screen.x);
  const topIsVisible = window.y >= screen.y && window.y <= screen.y + screen.height - GRIP;
  return topIsVisible && right - left >= GRIP;
}
