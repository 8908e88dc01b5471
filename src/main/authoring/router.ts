import type { Draft, DraftSection, SectionName } from '../../contract/authoring.ts';
import { markUse } from '../ai/call-log.ts';
import type { Models } from '../ai/models.ts';
import { checkWording } from '../bias/check-wording.ts';
import type { Core } from '../core.ts';
import type { Implementer } from '../implementer.ts';
import { recomposed } from './compose-draft.ts';
import { diffLines } from './diff-lines.ts';
import { writeMail } from './draft-mail.ts';
import { mailRequest } from './mail-request.ts';
import { platforms } from './offline/variants.ts';
import { gapsOf } from './offline/wording.ts';
import { proposeKit, proposeQuestion } from './propose-kit.ts';
import * as queries from './queries.ts';
import { writeDraft } from './write-draft.ts';

type Errors = { NOT_FOUND: (options: { data: { entity: string; id: string } }) => Error };

export const authoringRouter = (os: Implementer, core: Core, models: Models) => {
  const { database, changes, now } = core;

  async function found(id: string, errors: Errors) {
    const stored = await queries.findDraft(database, id);
    if (!stored) throw errors.NOT_FOUND({ data: { entity: 'draft', id } });
    return stored;
  }

  async function kept(draft: Draft, callId: string | null): Promise<Draft> {
    await queries.saveDraft(database, draft, callId);
    changes.publish('draft', [draft.id]);
    return draft;
  }

  return {
    draft: os.authoring.draft.handler(async function* ({ input, signal }) {
      yield* stoppable(signal, (stop) => writeDraft(core, models, input, stop));
    }),
    get: os.authoring.get.handler(async ({ input, errors }) => (await found(input.id, errors)).draft),
    history: os.authoring.history.handler(({ input }) => queries.draftsOf(database, input.jobId)),
    diff: os.authoring.diff.handler(async ({ input, errors }) => {
      const from = (await found(input.from, errors)).draft;
      const to = (await found(input.to, errors)).draft;
      return sectionNames(from, to).map((section) => ({
        section,
        lines: diffLines(textOf(from, section), textOf(to, section)),
      }));
    }),
    decide: os.authoring.decide.handler(async ({ input, errors }) => {
      const { draft, callId } = await found(input.id, errors);
      const decided = recomposed(draft, decideSection(draft.sections, input));
      if (callId) await markUse(database, callId, decidedSoFar(decided.sections));
      return kept(decided, callId);
    }),
    attach: os.authoring.attach.handler(async ({ input, errors }) => {
      const { draft, callId } = await found(input.id, errors);
      return kept({ ...draft, jobId: input.jobId }, callId);
    }),
    remove: os.authoring.remove.handler(async ({ input }) => {
      await queries.removeDraft(database, input.id);
      changes.publish('draft', [input.id]);
      return input;
    }),
    platforms: os.authoring.platforms.handler(() => [...platforms]),
    variants: os.authoring.variants.handler(
      async ({ input, errors }) => (await found(input.id, errors)).draft.variants,
    ),
    kit: {
      get: os.authoring.kit.get.handler(({ input }) => queries.findKit(database, input.jobId)),
      propose: os.authoring.kit.propose.handler(({ input, signal }) =>
        proposeKit(core, models, input, signal ?? new AbortController().signal),
      ),
      question: os.authoring.kit.question.handler(({ input, signal }) =>
        proposeQuestion(core, models, input, signal ?? new AbortController().signal),
      ),
      save: os.authoring.kit.save.handler(async ({ input }) => {
        const kit = await queries.saveKit(database, input.jobId, input.questions, now());
        changes.publish('job', [input.jobId]);
        return kit;
      }),
    },
    bank: {
      list: os.authoring.bank.list.handler(({ input }) => queries.bankQuestions(database, input.search)),
      save: os.authoring.bank.save.handler(async ({ input }) => {
        await queries.saveBankQuestion(database, input, now());
        return input;
      }),
      remove: os.authoring.bank.remove.handler(async ({ input }) => {
        await queries.removeBankQuestion(database, input.id);
        return input;
      }),
    },
    checkWording: os.authoring.checkWording.handler(({ input }) =>
      checkWording(input.text, input.language, input.place),
    ),
    mail: os.authoring.mail.handler(async function* ({ input, signal, errors }) {
      const request = await mailRequest(core, input);
      if (!request) throw errors.NOT_FOUND({ data: { entity: 'application', id: input.applicationId } });
      yield* stoppable(signal, (stop) => writeMail(models, request, stop));
    }),
    mailTaken: os.authoring.mailTaken.handler(async ({ input: { callId, use } }) => {
      await markUse(database, callId, use);
      return { callId };
    }),
  };
};

/** Events that end, with the work behind them, when whoever listens goes away: then nobody wants the rest written either. */
async function* stoppable<Event>(
  signal: AbortSignal | undefined,
  write: (stop: AbortSignal) => AsyncGenerator<Event>,
): AsyncGenerator<Event> {
  const stop = new AbortController();
  try {
    yield* write(AbortSignal.any([stop.signal, ...(signal ? [signal] : [])]));
  } finally {
    stop.abort();
  }
}

const textOf = (draft: Draft, name: SectionName) =>
  draft.sections.find((section) => section.name === name)?.text ?? '';

const sectionNames = (...drafts: Draft[]): SectionName[] => [
  ...new Set(drafts.flatMap(({ sections }) => sections.map(({ name }) => name))),
];

function decideSection(
  sections: readonly DraftSection[],
  { section, state, text }: { section: SectionName; state: DraftSection['state']; text: string | null },
): DraftSection[] {
  return sections.map((one) =>
    one.name === section ? { ...one, state, text: text ?? one.text, gaps: gapsOf(text ?? one.text) } : one,
  );
}

/** "5 accepted, 1 refused, 1 open": what a person did with what a model wrote. */
function decidedSoFar(sections: readonly DraftSection[]): string {
  const count = (state: DraftSection['state']) =>
    sections.filter((section) => section.state === state).length;
  return `${count('accepted')} accepted, ${count('refused')} refused, ${count('proposed')} open`;
}
