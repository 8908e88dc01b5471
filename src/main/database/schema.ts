import type { AiTables } from '../ai/ai-tables.ts';
import type { AuthoringTables } from '../authoring/authoring-tables.ts';
import type {
  CandidateDocumentsTable,
  CandidateFactsTable,
  CandidateIndexTable,
  CandidateKeysTable,
  CandidateSkillsTable,
  CandidatesTable,
  CandidateTagsTable,
  DuplicateDismissalsTable,
  MergesTable,
  NotesTable,
  SkillNamesTable,
} from './candidate-tables.ts';

/*
 * Table types. Times are epoch milliseconds (UTC), ids UUIDv7, flags 0 or 1, `json` columns JSON text whose shape is
 * named in the comment beside it. `number` is SQLite's rowid, which the full-text index refers to.
 */

export interface SettingsTable {
  key: string;
  /** JSON */
  value: string;
}

export interface DepartmentsTable {
  name: string;
}

export interface CustomSkillsTable {
  id: string;
  name: string;
  created_at: number;
}

export interface JobsTable {
  id: string;
  title: string;
  department: string | null;
  location: string | null;
  work_mode: string;
  employment_type: string;
  level: string;
  salary_min: number | null;
  salary_max: number | null;
  salary_currency: string | null;
  description: string;
  requirements: string;
  headcount: number;
  benchmark: number;
  /** JSON: TeamMember[] */
  team: string;
  /** JSON: Criterion[] */
  criteria: string;
  /** JSON: KnockoutQuestion[] */
  knockouts: string;
  status: string;
  posted_at: number | null;
  created_at: number;
  updated_at: number;
}

export interface ArchivedJobsTable {
  job_id: string;
  /** What the job was before. */
  status: string;
}

export interface DocumentsTable {
  id: string;
  sha256: string;
  media_type: string;
  kind: string;
  size: number;
  /** JSON: { width, height }[] */
  pages: string;
  created_at: number;
}

/** What was read from a document: one row a document, since equal bytes read alike. */
export interface ResumesTable {
  document_id: string;
  parser_version: number;
  /** JSON: ParsedResume */
  parsed: string;
  /** ExtractedDocument as JSON, compressed with zlib (deflate). */
  extracted: Uint8Array;
  read_at: number;
}

export interface ApplicationsTable {
  id: string;
  job_id: string;
  candidate_id: string;
  stage: string;
  stage_since: number;
  on_hold: number;
  shortlisted: number;
  /** Set when a person first moved, held, shortlisted or declined it. */
  reviewed_at: number | null;
  import_id: string | null;
  created_at: number;
}

export interface StageChangesTable {
  id: string;
  application_id: string;
  from_stage: string | null;
  to_stage: string;
  reason: string | null;
  actor: string;
  action_id: string | null;
  at: number;
  undone_at: number | null;
}

export interface ScreeningsTable {
  application_id: string;
  job_id: string;
  document_id: string;
  overall: number;
  skills: number | null;
  experience: number | null;
  education: number | null;
  communication: number | null;
  suggestion: string;
  /** Number of hidden texts, instructions and other warnings. */
  warnings: number;
  /** JSON: string[] */
  missing: string;
  /** JSON: { similarity, scores: Record<criterion id, 0 to 1> }: all that re-weighting needs. */
  scores: string;
  /** JSON: ScreeningResult, compressed with zlib (deflate). */
  result: Uint8Array;
  engine: string;
  at: number;
}

/** Corrections, merges and the like for the candidate's timeline. */
export interface EventsTable {
  id: string;
  kind: string;
  candidate_id: string | null;
  job_id: string | null;
  application_id: string | null;
  /** JSON: Record<string, string> */
  detail: string;
  actor: string;
  at: number;
}

export interface UploadsTable {
  id: string;
  path: string;
  size: number;
  file: string;
  created_at: number;
}

export interface ImportsTable {
  id: string;
  job_id: string | null;
  source: string;
  dry_run: number;
  status: string;
  started_at: number;
  finished_at: number | null;
  undone_at: number | null;
}

export interface ImportFilesTable {
  id: string;
  import_id: string;
  path: string;
  size: number;
  /** Where the bytes wait to be read; null for a row of a CSV. */
  file: string | null;
  /** JSON: the row of a CSV, else null. */
  record: string | null;
  status: string;
  failure_code: string | null;
  failure_message: string | null;
  candidate_id: string | null;
  document_id: string | null;
  /** Set where this file made the candidate (and did not find an existing one). */
  created_candidate: number;
  candidate_name: string | null;
}

export interface ImportFileDatesTable {
  file_id: string;
  applied_at: number;
}

export interface TasksTable {
  id: string;
  kind: string;
  /** JSON; its shape belongs to the kind. */
  payload: string;
  /** waiting, running, done, failed, cancelled */
  status: string;
  attempts: number;
  run_after: number;
  done: number;
  total: number;
  subject: string | null;
  error: string | null;
  idempotency_key: string;
  /** Tasks of one import or one re-score share a group: it is shown, cancelled and resumed as one. */
  group_id: string | null;
  created_at: number;
  updated_at: number;
}

/** What a person did, with what is needed to take it back. */
export interface ActionsTable {
  id: string;
  kind: string;
  count: number;
  label: string;
  /** JSON: BulkAction */
  action: string;
  /** JSON: the rows before and after */
  undo: string;
  actor: string;
  at: number;
  undone_at: number | null;
}

export interface SavedViewsTable {
  id: string;
  name: string;
  query: string;
  created_at: number;
}

export interface Schema extends AiTables, AuthoringTables {
  settings: SettingsTable;
  departments: DepartmentsTable;
  custom_skills: CustomSkillsTable;
  jobs: JobsTable;
  archived_jobs: ArchivedJobsTable;
  candidates: CandidatesTable;
  candidate_facts: CandidateFactsTable;
  candidate_keys: CandidateKeysTable;
  candidate_skills: CandidateSkillsTable;
  skill_names: SkillNamesTable;
  documents: DocumentsTable;
  candidate_documents: CandidateDocumentsTable;
  resumes: ResumesTable;
  applications: ApplicationsTable;
  stage_changes: StageChangesTable;
  screenings: ScreeningsTable;
  notes: NotesTable;
  candidate_tags: CandidateTagsTable;
  events: EventsTable;
  uploads: UploadsTable;
  imports: ImportsTable;
  import_files: ImportFilesTable;
  import_file_dates: ImportFileDatesTable;
  tasks: TasksTable;
  actions: ActionsTable;
  merges: MergesTable;
  duplicate_dismissals: DuplicateDismissalsTable;
  saved_views: SavedViewsTable;
  candidate_index: CandidateIndexTable;
}
