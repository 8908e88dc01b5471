import type { Core } from '../core.ts';
import { serveDocument } from '../documents/serve-document.ts';
import { serveExport } from '../reports/serve-export.ts';
import { receiveUpload } from './receive-upload.ts';

/**
 * Bytes in and out, the same in Electron (`app://candor`) and in the browser door: uploads, documents, exports.
 * The door has already decided who may ask. Undefined where the path is none of these.
 */
export async function handleRequest(core: Core, request: Request): Promise<Response | undefined> {
  const url = new URL(request.url);
  const [, room, id] = url.pathname.split('/');
  if (room === 'uploads' && request.method === 'POST')
    return receiveUpload(core, request, url.searchParams.get('path') ?? 'file');
  if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
  if (room === 'documents' && id) return serveDocument(core, request, id);
  if (room === 'exports' && id) return serveExport(core, id, url.searchParams.get('name'));
  return undefined;
}
