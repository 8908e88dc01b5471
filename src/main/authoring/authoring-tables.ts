export interface DraftsTable {
  id: string;
  job_id: string | null;
  /** The model call it came from, for the log of what a person did with it. */
  call_id: string | null;
  /** JSON: Draft */
  draft: string;
  at: number;
}

export interface InterviewKitsTable {
  job_id: string;
  /** JSON: KitQuestion[] */
  questions: string;
  at: number;
}

export interface BankQuestionsTable {
  id: string;
  /** JSON: KitQuestion */
  question: string;
  /** Lower case, for the search. */
  words: string;
  at: number;
}

export interface AuthoringTables {
  drafts: DraftsTable;
  interview_kits: InterviewKitsTable;
  bank_questions: BankQuestionsTable;
}
