/** What a page in the window can reach: nothing but the web platform, and the one port the preload hands over. */
export const WEB_PREFERENCES = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  // A file dropped beside the drop zone would otherwise replace the page.
  navigateOnDragDrop: false,
  safeDialogs: true,
  // Chromium fetches its dictionaries from the network; nothing leaves or enters this machine unasked.
  spellcheck: false,
} as const;

/** `app:` behaves like a web server: relative addresses, fetch, streams, a secure context. */
export const APP_SCHEME = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
} as const;
