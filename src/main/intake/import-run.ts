/** What the files of one import have in common. */
export interface ImportRun {
  id: string;
  job_id: string | null;
  dry_run: number;
  started_at: number;
}
