import { describe, expect, test } from 'vitest';
import { isOwnPage, navigationVerdict } from '../../src/main/electron/navigation.ts';
import { permissionVerdict } from '../../src/main/electron/permissions.ts';
import { WEB_PREFERENCES } from '../../src/main/electron/web-preferences.ts';

describe('where a page may go', () => {
  test.each([
    'app://candor',
    'app://candor/',
    'app://candor/index.html',
    'app://candor/#/jobs/1',
    'app://candor/?x=1',
  ])('the page itself stays: %s', (address) => expect(navigationVerdict(address)).toBe('stay'));

  test.each(['https://example.com/profile', 'http://example.com', 'mailto:ada@example.com'])(
    'links go to the browser or mail program: %s',
    (address) => expect(navigationVerdict(address)).toBe('outside'),
  );

  test.each([
    ['a résumé opened as a page', 'app://candor/documents/0190'],
    ['an export opened as a page', 'app://candor/exports/0190'],
    ['another host of our scheme', 'app://evil/'],
    ['a host that begins like ours', 'app://candor.evil.example/'],
    ['our name as a user name', 'app://candor@evil.example/'],
    ['a user name that looks like a host', 'https://candor.example@evil.example/'],
    ['another port', 'app://candor:80/'],
    ['no host', 'app:candor'],
    ['a file of this machine', 'file:///etc/passwd'],
    ['a file share that takes a password hash', 'file://evil.example/share'],
    ['a file share', 'smb://evil.example/share'],
    ['a network path', '\\\\evil.example\\share'],
    ['script', 'javascript:fetch("https://evil.example")'],
    ['script in capitals after white space', ' \tJaVaScRiPt:alert(1)'],
    ['older script', 'vbscript:msgbox(1)'],
    ['a page in an address', 'data:text/html,<script>1</script>'],
    ['a page from memory', 'blob:app://candor/0190'],
    ['a scheme that starts a program', 'ms-msdt:/id PCWDiagnostic'],
    ['a search that runs a program', 'search-ms:query=x&crumb=location:\\\\evil'],
    ['the source of a page', 'view-source:https://example.com'],
    ['settings of the browser', 'chrome://settings'],
    ['developer tools', 'devtools://devtools/bundled/inspector.html'],
    ['a link of ours, which only the system may open', 'candor://job/0190'],
    ['nothing', ''],
    ['no address', 'not an address'],
  ])('refused: %s', (_what, address) => expect(navigationVerdict(address)).toBe('refuse'));
});

describe('who gets a port', () => {
  test('our own page at the top of a window', () => {
    expect(isOwnPage({ url: 'app://candor/#/jobs', parent: null })).toBe(true);
  });

  test.each([
    ['a frame in our page', { url: 'app://candor/', parent: {} }],
    ['another page', { url: 'https://evil.example/', parent: null }],
    ['a document', { url: 'app://candor/documents/1', parent: null }],
    ['an empty page', { url: 'about:blank', parent: null }],
    ['a frame that has gone', null],
  ])('not %s', (_who, sender) => expect(isOwnPage(sender)).toBe(false));
});

describe('what a page may do', () => {
  test('copy a text and fill the screen, on our own page', () => {
    const asked = ['clipboard-sanitized-write', 'fullscreen'];
    expect(asked.map((permission) => permissionVerdict(permission, 'app://candor/'))).toEqual([true, true]);
    expect(asked.map((permission) => permissionVerdict(permission, 'https://evil.example'))).toEqual([
      false,
      false,
    ]);
  });

  test.each([
    'media',
    'clipboard-read',
    'geolocation',
    'notifications',
    'openExternal',
    'hid',
    'usb',
    'display-capture',
    'unknown',
  ])('not %s', (permission) => expect(permissionVerdict(permission, 'app://candor')).toBe(false));
});

test('a page reaches the web platform and nothing else', () => {
  expect(WEB_PREFERENCES).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
  });
});
