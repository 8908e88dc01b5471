import { z } from 'zod';
import { Draft, type InterviewKit, KitQuestion } from '../../contract/authoring.ts';
import type { Database } from '../database/open-database.ts';

export async function saveDraft(database: Database, draft: Draft, callId: string | null): Promise<void> {
  const columns = { job_id: draft.jobId, draft: JSON.stringify(draft) };
  await database
    .insertInto('drafts')
    .values({ id: draft.id, ...columns, call_id: callId, at: draft.createdAt })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
    .execute();
}

export async function findDraft(
  database: Database,
  id: string,
): Promise<{ draft: Draft; callId: string | null } | null> {
  const row = await database.selectFrom('drafts').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? { draft: Draft.parse(JSON.parse(row.draft)), callId: row.call_id } : null;
}

const MOST_DRAFTS = 100;

/** Newest first. */
export async function draftsOf(database: Database, jobId: string | null): Promise<Draft[]> {
  const rows = await database
    .selectFrom('drafts')
    .select('draft')
    .where('job_id', jobId === null ? 'is' : '=', jobId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST_DRAFTS)
    .execute();
  return rows.map(({ draft }) => Draft.parse(JSON.parse(draft)));
}

export async function removeDraft(database: Database, id: string): Promise<void> {
  await database.deleteFrom('drafts').where('id', '=', id).execute();
}

const kitOf = (questions: KitQuestion[]): InterviewKit => ({
  questions,
  minutes: questions.reduce((sum, { minutes }) => sum + minutes, 0),
});

export async function findKit(database: Database, jobId: string): Promise<InterviewKit | null> {
  const row = await database
    .selectFrom('interview_kits')
    .select('questions')
    .where('job_id', '=', jobId)
    .executeTakeFirst();
  return row ? kitOf(z.array(KitQuestion).parse(JSON.parse(row.questions))) : null;
}

export async function saveKit(
  database: Database,
  jobId: string,
  questions: KitQuestion[],
  now: number,
): Promise<InterviewKit> {
  const columns = { questions: JSON.stringify(questions), at: now };
  await database
    .insertInto('interview_kits')
    .values({ job_id: jobId, ...columns })
    .onConflict((conflict) => conflict.column('job_id').doUpdateSet(columns))
    .execute();
  return kitOf(questions);
}

/** Questions that hold every word of the search. */
export async function bankQuestions(database: Database, search: string): Promise<KitQuestion[]> {
  let query = database.selectFrom('bank_questions').select('question').orderBy('id');
  for (const word of search.toLowerCase().split(/\s+/).filter(Boolean))
    query = query.where('words', 'like', `%${word.replace(/[\\%_]/g, '')}%`);
  const rows = await query.execute();
  return rows.map(({ question }) => KitQuestion.parse(JSON.parse(question)));
}

export async function saveBankQuestion(
  database: Database,
  question: KitQuestion,
  now: number,
): Promise<void> {
  const words = `${question.competency} ${question.question}`.toLowerCase();
  const columns = { question: JSON.stringify(question), words, at: now };
  await database
    .insertInto('bank_questions')
    .values({ id: question.id, ...columns })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
    .execute();
}

export async function removeBankQuestion(database: Database, id: string): Promise<void> {
  await database.deleteFrom('bank_questions').where('id', '=', id).execute();
}
