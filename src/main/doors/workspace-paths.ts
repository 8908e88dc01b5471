const WORKSPACE_PATH = /^\/(?:uploads|documents|exports)(?:\/|$)/;

/** Whether a path is answered by the workstation with a person's data, and not by the built pages. */
export function isWorkspacePath(pathname: string): boolean {
  return WORKSPACE_PATH.test(pathname);
}
