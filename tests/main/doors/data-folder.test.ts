import { expect, test } from 'vitest';
import { openCommand } from '../../../src/main/browser/open-browser.ts';
import { defaultDataFolder } from '../../../src/main/doors/data-folder.ts';

test.each([
  ['linux', {}, '/home/ada', '/home/ada/.local/share/candor'],
  ['linux', { XDG_DATA_HOME: '/data' }, '/home/ada', '/data/candor'],
  ['linux', { XDG_DATA_HOME: 'relative' }, '/home/ada', '/home/ada/.local/share/candor'],
  ['darwin', {}, '/Users/ada', '/Users/ada/Library/Application Support/Candor'],
  ['win32', { APPDATA: 'C:\\Users\\ada\\Roaming' }, 'C:\\Users\\ada', 'C:\\Users\\ada\\Roaming\\Candor'],
  ['win32', {}, 'C:\\Users\\ada', 'C:\\Users\\ada\\AppData\\Roaming\\Candor'],
] as const)(
  'on %s with %o the workspace lies where the system keeps such things',
  (platform, env, home, folder) => {
    expect(defaultDataFolder({ platform, env, home })).toBe(folder);
  },
);

test('a link is opened by the system without a shell in between', () => {
  const link = 'http://127.0.0.1:1/#token=a&calc';
  expect((['linux', 'darwin', 'win32'] as const).map((platform) => openCommand(platform, link))).toEqual([
    ['xdg-open', [link]],
    ['open', [link]],
    ['rundll32', ['url.dll,FileProtocolHandler', link]],
  ]);
});
