import type { Generated } from 'kysely';

/* Tables of people and what is kept about them; see schema.ts for the conventions. */

export interface CandidatesTable {
  number: Generated<number>;
  id: string;
  /** What is shown: the correction by hand, else what was read, else null. */
  name: string | null;
  email: string | null;
  phone: string | null;
  location: string | null;
  headline: string | null;
  years: number | null;
  /** JSON: Record<CorrectableField, string> */
  corrections: string;
  no_ai: number;
  /** Set while this record is absorbed by another. */
  merged_into: string | null;
  import_id: string | null;
  created_at: number;
  updated_at: number;
}

/** What searches filter and sort by, of everyone not merged into another; kept by triggers on `candidates`. */
export interface CandidateFactsTable {
  number: number;
  created_at: number;
  years: number | null;
}

/** Mail addresses, phones and links in the form duplicates are found by. */
export interface CandidateKeysTable {
  candidate_id: string;
  kind: 'email' | 'phone' | 'link' | 'name';
  value: string;
}

/** Skills of a candidate's résumé for `skill:` and `years:` searches and for likeness. `years` is null where it stands in no dated position. */
export interface CandidateSkillsTable {
  candidate_id: string;
  /** Taxonomy id, or `text:` and the folded term. */
  skill: string;
  name: string;
  years: number | null;
}

/** The names a skill of the taxonomy has or had in this workspace, upper and lower case alike; kept by a trigger on `candidate_skills`. */
export interface SkillNamesTable {
  skill: string;
  name: string;
}

export interface CandidateDocumentsTable {
  candidate_id: string;
  document_id: string;
  name: string;
  is_resume: number;
  created_at: number;
}

export interface NotesTable {
  id: string;
  candidate_id: string;
  text: string;
  author: string;
  created_at: number;
}

export interface CandidateTagsTable {
  candidate_id: string;
  tag: string;
  created_at: number;
}

export interface MergesTable {
  id: string;
  kept_id: string;
  absorbed_id: string;
  /** JSON: every row that was moved or changed, as it was before */
  before: string;
  at: number;
  undone_at: number | null;
}

export interface DuplicateDismissalsTable {
  left_id: string;
  right_id: string;
  at: number;
}

/** FTS5; rowid is `candidates.number`. Only src/main/search and src/main/database know that it is FTS5. */
export interface CandidateIndexTable {
  rowid: number;
  name: string;
  headline: string;
  skills: string;
  titles: string;
  organisations: string;
  education: string;
  location: string;
  tags: string;
  notes: string;
  body: string;
}
