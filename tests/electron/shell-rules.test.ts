import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { routeInArguments, routeOfLink } from '../../src/main/electron/deep-links.ts';
import { menuTemplate, PLACES } from '../../src/main/electron/menu.ts';
import { type Rectangle, SMALLEST, windowPlace } from '../../src/main/electron/window-state.ts';

const ID = '01936b7e-7d5c-7a3e-9b1f-0a1b2c3d4e5f';

describe('links into the workspace', () => {
  test.each([
    [`candor://job/${ID}`, `/jobs/${ID}`],
    [`candor://candidate/${ID}`, `/candidates/${ID}`],
    [`CANDOR://Job/${ID.toUpperCase()}/`, `/jobs/${ID}`],
  ])('%s shows %s', (link, route) => expect(routeOfLink(link)).toBe(route));

  test.each([
    'candor://job/',
    'candor://job/../../settings',
    `candor://job/${ID}/delete`,
    `candor://job/${ID}?action=decline`,
    `candor://job/${ID}#/settings`,
    `candor://settings/${ID}`,
    `https://job/${ID}`,
    `candor://job/${ID}\nx`,
    '',
  ])('%j shows nothing', (link) => expect(routeOfLink(link)).toBeNull());

  test('the system hands a link over among other arguments', () => {
    expect(routeInArguments(['candor', '--allow-file-access', `candor://job/${ID}`])).toBe(`/jobs/${ID}`);
    expect(routeInArguments(['candor', '--data', '/tmp/x'])).toBeNull();
  });
});

describe('the window comes back where it was', () => {
  const screen: Rectangle = { x: 0, y: 25, width: 1920, height: 1055 };
  const state = { x: 100, y: 60, width: 1200, height: 800, maximized: false };

  test('in the same place', () => {
    expect(windowPlace(JSON.stringify(state), [screen])).toEqual(state);
  });

  test.each([
    ['nothing is remembered', null],
    ['what is remembered is broken', '{"x":'],
    ['what is remembered is no place', '{"x":"left"}'],
    ['its screen is gone', JSON.stringify({ ...state, x: 4000 })],
    ['its title bar is above the screen', JSON.stringify({ ...state, y: -700 })],
  ])('in the middle of the first screen when %s', (_when, remembered) => {
    expect(windowPlace(remembered, [screen])).toEqual({
      x: 240,
      y: 103,
      width: 1440,
      height: 900,
      maximized: false,
    });
  });

  test('whatever is remembered, its title bar can be taken hold of', () => {
    const number = fc.integer({ min: -10_000, max: 10_000 });
    const size = fc.integer({ min: 1, max: 10_000 });
    const rectangle = fc.record({ x: number, y: number, width: size, height: size });
    const display = fc.record({
      x: number,
      y: number,
      width: fc.integer({ min: 800, max: 4000 }),
      height: fc.integer({ min: 600, max: 3000 }),
    });
    fc.assert(
      fc.property(rectangle, fc.array(display, { minLength: 1, maxLength: 3 }), (remembered, screens) => {
        const place = windowPlace(JSON.stringify({ ...remembered, maximized: false }), screens);
        const reachable = screens.some(
          (area) =>
            place.y >= area.y &&
            place.y <= area.y + area.height - 100 &&
            Math.min(place.x + place.width, area.x + area.width) - Math.max(place.x, area.x) >= 100,
        );
        expect(reachable).toBe(true);
      }),
    );
    expect(SMALLEST.width).toBeLessThanOrEqual(1280);
  });
});

test.each(['darwin', 'win32', 'linux'] as const)(
  'the menu of %s reaches every place by a key of its own',
  (platform) => {
    const shown: string[] = [];
    const menu = menuTemplate(platform, {
      development: false,
      show: (route) => shown.push(route),
      openDataFolder: () => undefined,
    });
    const items = menu.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
    const keys = items.flatMap(({ accelerator }) => (accelerator ? [String(accelerator)] : []));
    for (const { click, accelerator } of items) if (accelerator) (click as () => void)?.();
    expect(new Set(keys).size).toBe(keys.length);
    expect(shown).toEqual(PLACES.map(({ route }) => route));
  },
);
