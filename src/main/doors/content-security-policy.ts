/**
 * What a page of Candor may load, the same in Electron and in a browser: its own files and nothing else. No inline script,
 * no frame around it or in it, no form that leaves it, no connection but to the workstation it came from.
 * `wasm-unsafe-eval` lets the PDF viewer decode JPEG 2000 and JBIG2 pictures; styles are set from script by the widgets.
 */
const DIRECTIVES = {
  'default-src': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'worker-src': ["'self'", 'blob:'],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'", 'data:', 'blob:'],
  'media-src': ["'self'", 'blob:'],
  'connect-src': ["'self'"],
  'object-src': ["'none'"],
  'frame-src': ["'none'"],
  'frame-ancestors': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
} as const satisfies Record<string, readonly string[]>;

/** Value of the `Content-Security-Policy` header of every page. */
export const CONTENT_SECURITY_POLICY = Object.entries(DIRECTIVES)
  .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
  .join('; ');

/**
 * For everything that is not a page of ours: a résumé may be an HTML file with a script in it. Opened by itself it runs
 * nothing, loads nothing and has an origin of its own.
 */
export const DOCUMENT_SECURITY_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** Headers of every answer besides the policy: no guessing of types, no referrer, no window or page of others around it. */
export const PROTECTIVE_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/** The same answer with the protective headers, and with `policy` where it brings no policy of its own. */
export function withProtection(answer: Response, policy: string): Response {
  const headers = new Headers(answer.headers);
  for (const [name, value] of Object.entries(PROTECTIVE_HEADERS)) headers.set(name, value);
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', policy);
  return new Response(answer.body, { status: answer.status, statusText: answer.statusText, headers });
}
