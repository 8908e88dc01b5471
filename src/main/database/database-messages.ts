/** What the main thread and a database thread say to each other: requests in bundles, each answered by as many replies. */
export interface DatabaseRequest {
  id: number;
  sql: string;
  parameters: readonly unknown[];
}

export type DatabaseReply =
  | { id: number; rows: unknown[]; changes: number; insertId: number | bigint | null }
  | { id: number; error: { message: string; code: string } };

export interface DatabaseThreadOptions {
  file: string;
  readOnly: boolean;
}
