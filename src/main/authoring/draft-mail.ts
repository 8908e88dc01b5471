import type { MailDraft, MailEvent, MailKind, WordingLanguage } from '../../contract/authoring.ts';
import { AiError } from '../ai/ai-error.ts';
import type { Answered } from '../ai/call-runner.ts';
import type { Models } from '../ai/models.ts';
import { mailTemplates } from './mail-templates.ts';
import { filled, gapsOf, wordingOf } from './offline/wording.ts';
import { LANGUAGE_NAMES, OFFLINE } from './write-draft.ts';

export interface MailRequest {
  kind: MailKind;
  applicationId: string;
  jobId: string;
  /** Null in blind review, and where no name was found: a gap stands in its place. */
  candidateName: string | null;
  /** Null where there is none, and in blind review. */
  to: string | null;
  jobTitle: string;
  /** What the person wants to say; a model may use it, the template adds it as a paragraph. */
  note: string | null;
  language: WordingLanguage;
  engine: 'settings' | 'offline';
  noAi: boolean;
  /** In blind review: paints over what a note says of the person. */
  redact: ((text: string) => string) | null;
}

const MAIL_TOKENS = 800;

/**
 * A mail to edit: accepting, declining or following up, told as it is written. Never sent by itself. When no model answers whole, the
 * template's mail takes its place and the notice says why.
 */
export async function* writeMail(
  models: Models,
  request: MailRequest,
  signal: AbortSignal,
): AsyncGenerator<MailEvent> {
  let notice: string | null = null;
  if (request.engine === 'settings' && (await models.isChosen('authoring'))) {
    try {
      yield { kind: 'done', mail: yield* byModel(models, request, signal) };
      return;
    } catch (error) {
      if (!(error instanceof AiError) || error.code === 'CANCELLED') throw error;
      notice = `offline-fallback:${error.code}`;
    }
  }
  yield { kind: 'done', mail: { ...offlineMail(request), notice } };
}

async function* byModel(
  models: Models,
  request: MailRequest,
  signal: AbortSignal,
): AsyncGenerator<MailEvent, MailDraft> {
  const { fillIn } = wordingOf(request.language);
  const pieces = models.stream({
    task: 'authoring',
    subject: request.applicationId,
    jobId: request.jobId,
    signal,
    noAi: request.noAi,
    redact: request.redact,
    prompt: 'write-mail',
    values: {
      language: LANGUAGE_NAMES[request.language],
      gap: fillIn,
      kind: request.kind,
      name: { data: nameIn(request) },
      job: { data: request.jobTitle },
      note: { data: request.note ?? '' },
    },
    maxOutputTokens: MAIL_TOKENS,
  });
  let next = await pieces.next();
  for (; !next.done; next = await pieces.next()) yield { kind: 'text', text: next.value };
  return mailFrom(next.value, request);
}

/** @throws AiError INVALID_ANSWER when there is a subject without a text */
function mailFrom(answered: Answered<string>, { to }: MailRequest): MailDraft {
  const [subject = '', ...lines] = answered.value.trim().split('\n');
  const text = lines.join('\n').trim();
  if (text === '') throw new AiError('INVALID_ANSWER', 'The mail has no text.');
  const [passed] = answered.passedOver;
  return {
    subject: subject.replace(/^(?:\*\*)?(?:subject|betreff|objet)\s*:\s*/i, '').replace(/\*\*$/, ''),
    text,
    to,
    engine: answered.engine,
    gaps: gapsOf(text),
    notice: passed ? `passed-over:${passed.code}` : null,
    callId: answered.callId,
  };
}

/** The mail as the template has it. */
function offlineMail(request: MailRequest): MailDraft {
  const { subject, text } = mailTemplates[request.language][request.kind];
  const values = {
    name: nameIn(request),
    job: request.jobTitle,
    note: request.note ? `${request.note.trim()}\n\n` : '',
  };
  const written = filled(text, values);
  return {
    subject: filled(subject, values),
    text: written,
    to: request.to,
    engine: OFFLINE,
    gaps: gapsOf(written),
    notice: null,
    callId: null,
  };
}

const nameIn = ({ candidateName, language }: MailRequest): string => {
  const { fillIn, gaps } = wordingOf(language);
  return candidateName ?? `[${fillIn}: ${gaps.name}]`;
};
