import { v7 as newId } from 'uuid';
import type {
  Brief,
  Draft,
  DraftEvent,
  DraftSection,
  Engine,
  SectionName,
} from '../../contract/authoring.ts';
import { AiError } from '../ai/ai-error.ts';
import type { Answered } from '../ai/call-runner.ts';
import type { Models } from '../ai/models.ts';
import type { Core } from '../core.ts';
import { findingsOf, recomposed } from './compose-draft.ts';
import { KitAnswer, kitFromAnswer } from './kit-answer.ts';
import type { OfflineDraft } from './offline/draft-offline.ts';
import { gapsOf, wordingOf } from './offline/wording.ts';
import { saveDraft } from './queries.ts';
import { SectionReader } from './section-reader.ts';

/** The engine that needs no model. */
export const OFFLINE: Engine = { provider: 'offline', model: 'candor-offline/1', promptVersion: null };

const POOL_TIMEOUT_MS = 20_000;
const POSTING_TOKENS = 2500;
const KIT_TOKENS = 4000;
export const LANGUAGE_NAMES = { en: 'English', de: 'German', fr: 'French' } as const;

/**
 * From a brief to a stored draft, told as it happens. The offline engine writes first; a model, where one was chosen, improves on it. When
 * the model fails at any point the offline draft is kept whole and the reason is told: nothing half-written is stored.
 */
export async function* writeDraft(
  core: Core,
  models: Models,
  brief: Brief,
  signal: AbortSignal,
): AsyncGenerator<DraftEvent> {
  const offline = await core.pool.run(
    'authoring.draft',
    { brief: brief.brief, language: brief.language, wish: brief.wish },
    { timeout: POOL_TIMEOUT_MS, signal },
  );
  const base = draftFrom(offline, brief, core.now());
  let written: { draft: Draft; callId: string | null } = { draft: base, callId: null };
  if (brief.engine === 'settings' && (await models.isChosen('authoring'))) {
    try {
      written = yield* withModel(models, base, brief, signal);
    } catch (error) {
      if (!(error instanceof AiError) || error.code === 'CANCELLED') throw error;
      const notice = `offline-fallback:${error.code}`;
      yield { kind: 'notice', code: notice, provider: OFFLINE.provider };
      written = { draft: { ...base, notice }, callId: null };
    }
  }
  if (written.callId === null) {
    yield { kind: 'started', engine: OFFLINE };
    for (const section of written.draft.sections) yield { kind: 'section', section };
  }
  await saveDraft(core.database, written.draft, written.callId);
  core.changes.publish('draft', [written.draft.id]);
  yield { kind: 'done', draft: written.draft };
}

function draftFrom(offline: OfflineDraft, brief: Brief, now: number): Draft {
  return {
    id: newId(),
    jobId: brief.jobId,
    basedOn: brief.basedOn,
    brief: brief.brief,
    wish: brief.wish,
    language: brief.language,
    engine: OFFLINE,
    notice: null,
    ...offline,
    findings: findingsOf(offline.sections, brief.language),
    createdAt: now,
  };
}

async function* withModel(
  models: Models,
  base: Draft,
  brief: Brief,
  signal: AbortSignal,
): AsyncGenerator<DraftEvent, { draft: Draft; callId: string }> {
  const about = { task: 'authoring', subject: base.id, jobId: brief.jobId, signal } as const;
  const words = { language: LANGUAGE_NAMES[brief.language], gap: wordingOf(brief.language).fillIn };
  const pieces = models.stream({
    ...about,
    prompt: 'write-posting',
    values: {
      ...words,
      brief: { data: brief.brief },
      wish: brief.wish ? { data: brief.wish } : 'none',
      draft: base.sections.map(({ name, text }) => `# ${name}\n${text}`).join('\n\n'),
    },
    maxOutputTokens: POSTING_TOKENS,
  });
  const { sections, answered } = yield* read(pieces, models);
  const missing = REQUIRED.find((name) => !sections.some((section) => section.name === name));
  if (missing) throw new AiError('INVALID_ANSWER', `The posting lacks the section ${missing}.`);
  const passed = answered.passedOver[0];
  const written: Draft = {
    ...recomposed(base, sections),
    engine: answered.engine,
    notice: passed ? `passed-over:${passed.code}` : null,
  };
  const posting = sections.map(({ text }) => text).join('\n\n');
  const kit = await models
    .generate({
      ...about,
      prompt: 'write-kit',
      values: { language: words.language, posting: { data: posting } },
      schemaName: 'kit',
      schema: KitAnswer,
      maxOutputTokens: KIT_TOKENS,
    })
    .then(({ value }) => kitFromAnswer(value))
    .catch((error: unknown) => {
      if (!(error instanceof AiError) || error.code === 'CANCELLED') throw error;
      return null;
    });
  if (!kit) yield { kind: 'notice', code: 'kit-offline', provider: OFFLINE.provider };
  return { draft: kit ? { ...written, kit } : written, callId: answered.callId };
}

const REQUIRED: readonly SectionName[] = ['title', 'summary', 'tasks', 'must'];

async function* read(
  pieces: AsyncGenerator<string, Answered<string>>,
  models: Models,
): AsyncGenerator<DraftEvent, { sections: DraftSection[]; answered: Answered<string> }> {
  const reader = new SectionReader();
  const sections: DraftSection[] = [];
  const tell = (
    piece: ReturnType<SectionReader['end']> extends Generator<infer P> ? P : never,
  ): DraftEvent => {
    if (piece.kind === 'text') return piece;
    const section: DraftSection = {
      name: piece.section,
      text: piece.text,
      state: 'proposed',
      gaps: gapsOf(piece.text),
    };
    sections.push(section);
    return { kind: 'section', section };
  };
  const choice = await models.firstChoice('authoring');
  if (choice)
    yield {
      kind: 'started',
      engine: { provider: choice.provider.label, model: choice.model, promptVersion: null },
    };
  for (;;) {
    const next = await pieces.next();
    for (const piece of next.done ? reader.end() : reader.add(next.value)) yield tell(piece);
    if (next.done) return { sections, answered: next.value };
  }
}
