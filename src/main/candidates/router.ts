import { v7 as newId } from 'uuid';
import type { Candidate } from '../../contract/candidates.ts';
import type { Core } from '../core.ts';
import type { Implementer } from '../implementer.ts';
import { readFailure } from '../resumes/read-in-pool.ts';
import { QueryError } from '../search/query-language.ts';
import { refreshIndex } from '../search/refresh-index.ts';
import { listViews, removeView, saveView } from '../search/saved-views.ts';
import { searchCandidates } from '../search/search-candidates.ts';
import { similarCandidates } from '../search/similar-candidates.ts';
import { skillNamesFrom } from '../search/skill-names.ts';
import { otherRoles } from '../talent-pool/other-roles.ts';
import { actorName, isBlind } from '../workspace/settings-queries.ts';
import { correctCandidate } from './correct-candidate.ts';
import { findCandidate } from './find-candidate.ts';
import { documentText, listTags, setTags } from './queries.ts';
import { removeCandidates } from './remove-candidates.ts';
import { rereadCandidate } from './reread-candidate.ts';

type Errors = {
  NOT_FOUND: (options: { data: { entity: string; id: string } }) => Error;
  INVALID_QUERY: (options: { data: { position: number; reason: string } }) => Error;
};

export const candidatesRouter = (os: Implementer, core: Core) => {
  const { database, changes, now } = core;
  const skillNames = skillNamesFrom(core.pool, database);

  async function candidateOrFail(id: string, errors: Pick<Errors, 'NOT_FOUND'>): Promise<Candidate> {
    const candidate = await findCandidate(database, id, await isBlind(database));
    if (!candidate) throw errors.NOT_FOUND({ data: { entity: 'candidate', id } });
    return candidate;
  }

  function asInvalidQuery(errors: Pick<Errors, 'INVALID_QUERY'>) {
    return (error: unknown): never => {
      if (error instanceof QueryError)
        throw errors.INVALID_QUERY({ data: { position: error.position, reason: error.reason } });
      throw error;
    };
  }

  return {
    search: os.candidates.search.handler(async ({ input, errors }) =>
      searchCandidates(database, input, await isBlind(database), skillNames).catch(asInvalidQuery(errors)),
    ),
    get: os.candidates.get.handler(({ input, errors }) => candidateOrFail(input.id, errors)),
    text: os.candidates.text.handler(async ({ input, errors }) => {
      const text = await documentText(database, input.documentId, await isBlind(database));
      if (text === null) throw errors.NOT_FOUND({ data: { entity: 'document', id: input.documentId } });
      return { text };
    }),
    correct: os.candidates.correct.handler(async ({ input, errors }) => {
      await candidateOrFail(input.id, errors);
      await correctCandidate(core, input);
      return candidateOrFail(input.id, errors);
    }),
    readAgain: os.candidates.readAgain.handler(async ({ input, errors }) => {
      await candidateOrFail(input.id, errors);
      await rereadCandidate(core, input.id).catch((error) => {
        const known = readFailure(error);
        if (!known) throw error;
        core.log.warn({ candidate: input.id, code: known.code }, 'a résumé could not be read again');
        throw errors.INVALID_DOCUMENT({ data: { reason: known.code } });
      });
      return candidateOrFail(input.id, errors);
    }),
    remove: os.candidates.remove.handler(async ({ input, errors }) => {
      await candidateOrFail(input.id, errors);
      const files = await database
        .transaction()
        .execute((transaction) => removeCandidates(transaction, [input.id]));
      await files.removeFrom(core.host.dataFolder);
      for (const entity of ['candidate', 'application', 'job'] as const) changes.publish(entity);
      return { id: input.id };
    }),
    setNoAi: os.candidates.setNoAi.handler(async ({ input, errors }) => {
      await database
        .updateTable('candidates')
        .set({ no_ai: input.noAi ? 1 : 0, updated_at: now() })
        .where('id', '=', input.id)
        .execute();
      changes.publish('candidate', [input.id]);
      return candidateOrFail(input.id, errors);
    }),
    addNote: os.candidates.addNote.handler(async ({ input, errors }) => {
      await candidateOrFail(input.id, errors);
      const note = { id: newId(), text: input.text, author: await actorName(database), createdAt: now() };
      await database
        .insertInto('notes')
        .values({
          id: note.id,
          candidate_id: input.id,
          text: note.text,
          author: note.author,
          created_at: note.createdAt,
        })
        .execute();
      await refreshIndex(database, input.id);
      changes.publish('candidate', [input.id]);
      return note;
    }),
    removeNote: os.candidates.removeNote.handler(async ({ input, errors }) => {
      const note = await database
        .deleteFrom('notes')
        .where('id', '=', input.noteId)
        .returning('candidate_id')
        .executeTakeFirst();
      if (!note) throw errors.NOT_FOUND({ data: { entity: 'note', id: input.noteId } });
      await refreshIndex(database, note.candidate_id);
      changes.publish('candidate', [note.candidate_id]);
      return { noteId: input.noteId };
    }),
    setTags: os.candidates.setTags.handler(async ({ input, errors }) => {
      await candidateOrFail(input.id, errors);
      const tags = await database
        .transaction()
        .execute((transaction) => setTags(transaction, input.id, input.tags, now()));
      await refreshIndex(database, input.id);
      changes.publish('candidate', [input.id]);
      return { tags };
    }),
    tags: os.candidates.tags.handler(() => listTags(database)),
    similar: os.candidates.similar.handler(async ({ input }) =>
      similarCandidates(database, input.id, input.limit, await isBlind(database)),
    ),
    otherRoles: os.candidates.otherRoles.handler(({ input }) => otherRoles(core, input.id)),
    views: {
      list: os.candidates.views.list.handler(() => listViews(database, skillNames)),
      save: os.candidates.views.save.handler(async ({ input, errors }) => {
        const view = await saveView(database, input, now(), skillNames).catch(asInvalidQuery(errors));
        changes.publish('view');
        return view;
      }),
      remove: os.candidates.views.remove.handler(async ({ input }) => {
        await removeView(database, input.id);
        changes.publish('view');
        return { id: input.id };
      }),
    },
  };
};
