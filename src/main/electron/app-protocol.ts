import { DOCUMENT_SECURITY_POLICY, withProtection } from '../doors/content-security-policy.ts';
import type { RendererFiles } from '../doors/renderer-files.ts';
import { isWorkspacePath } from '../doors/workspace-paths.ts';
import { APP_ORIGIN } from './navigation.ts';

/** What answers requests for a person's data. */
export type WorkspaceRequests = (request: Request) => Promise<Response>;

/** Answers every request to `app://candor`: pages from the built files, documents, uploads and exports from the workstation. */
export function createAppHandler(
  pages: RendererFiles,
  workspace: WorkspaceRequests,
  onError: (error: unknown) => void,
) {
  return async (request: Request): Promise<Response> => {
    const url = new URL(request.url);
    if (`${url.protocol}//${url.host}` !== APP_ORIGIN) return new Response(null, { status: 403 });
    if (!isWorkspacePath(url.pathname)) return pages(request);
    try {
      return withProtection(await workspace(request), DOCUMENT_SECURITY_POLICY);
    } catch (error) {
      onError(error);
      return new Response(null, { status: 500 });
    }
  };
}
