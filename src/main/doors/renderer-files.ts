import { createReadStream, existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { Readable } from 'node:stream';
import { CONTENT_SECURITY_POLICY, withProtection } from './content-security-policy.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
  '.icc': 'application/octet-stream',
};

/** Answers requests for the pages and what they load. */
export type RendererFiles = (request: Request) => Promise<Response>;

/**
 * Serves the built pages in `folder`. The folder is listed once and a request only ever names an entry of that list, so no
 * path can lead out of it. An address without a file is one of the page's own routes and gets the page.
 */
export async function serveRendererFiles(folder: string): Promise<RendererFiles> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`The pages are missing in ${folder}; build Candor first.`);
  const files = await listFiles(folder);
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return plain(405, 'Only GET is answered here.');
    const path = decodedPath(request.url);
    const file =
      path === null ? undefined : (files.get(path) ?? (isRoute(path) ? files.get('/index.html') : undefined));
    return file === undefined ? plain(404, 'There is no such file.') : fileAnswer(file, request.method);
  };
}

async function listFiles(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [`/${relative(folder, file).split(sep).join('/')}`, file]),
  );
}

function decodedPath(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url).pathname);
  } catch {
    return null;
  }
}

function isRoute(path: string): boolean {
  return extname(path) === '';
}

async function fileAnswer(file: string, method: string): Promise<Response> {
  const { size } = await stat(file);
  // Names below /assets/ carry a hash of their content.
  const lasting = file.includes(`${sep}assets${sep}`);
  const headers = {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': String(size),
    'cache-control': lasting ? 'private, max-age=31536000, immutable' : 'no-store',
  };
  const body =
    method === 'HEAD' ? null : (Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>);
  return withProtection(new Response(body, { headers }), CONTENT_SECURITY_POLICY);
}

function plain(status: number, text: string): Response {
  return withProtection(
    new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } }),
    CONTENT_SECURITY_POLICY,
  );
}
