import { z } from 'zod';
import type { Engine, MailKind, WordingLanguage } from '../../contract/authoring.ts';
import { AiError } from '../ai/ai-error.ts';
import type { Models } from '../ai/models.ts';
import { mailTemplates } from './mail-templates.ts';
import { filled, gapsOf, wordingOf } from './offline/wording.ts';
import { LANGUAGE_NAMES, OFFLINE } from './write-draft.ts';

export interface MailRequest {
  kind: MailKind;
  candidateName: string;
  jobTitle: string;
  /** What the person wants to say; a model may use it, the template adds it as a paragraph. */
  note: string | null;
  language: WordingLanguage;
  engine: 'settings' | 'offline';
  noAi?: boolean;
  /** In blind review names are not sent. */
  redact?: ((text: string) => string) | null;
}

export interface MailDraft {
  subject: string;
  text: string;
  engine: Engine;
  gaps: string[];
}

const MailAnswer = z.strictObject({ subject: z.string().min(1), text: z.string().min(1) });
const MAIL_TOKENS = 800;

/** A mail to edit: accepting, declining or following up. Never sent by itself. Falls back to the template when no model answers. */
export async function draftMail(
  models: Models,
  request: MailRequest,
  signal: AbortSignal,
): Promise<MailDraft> {
  if (request.engine === 'settings' && (await models.firstChoice('authoring'))) {
    try {
      const { value, engine } = await models.generate({
        task: 'authoring',
        subject: null,
        jobId: null,
        signal,
        noAi: request.noAi ?? false,
        redact: request.redact ?? null,
        prompt: 'write-mail',
        values: {
          language: LANGUAGE_NAMES[request.language],
          gap: wordingOf(request.language).fillIn,
          kind: request.kind,
          name: { data: request.candidateName },
          job: { data: request.jobTitle },
          note: { data: request.note ?? '' },
        },
        schemaName: 'mail',
        schema: MailAnswer,
        maxOutputTokens: MAIL_TOKENS,
      });
      return { ...value, engine, gaps: gapsOf(value.text) };
    } catch (error) {
      if (!(error instanceof AiError) || error.code === 'CANCELLED') throw error;
    }
  }
  return offlineMail(request);
}

/** The mail as the template has it. */
export function offlineMail(request: MailRequest): MailDraft {
  const { subject, text } = mailTemplates[request.language][request.kind];
  const values = {
    name: request.candidateName,
    job: request.jobTitle,
    note: request.note ? `${request.note.trim()}\n\n` : '',
  };
  const written = filled(text, values);
  return { subject: filled(subject, values), text: written, engine: OFFLINE, gaps: gapsOf(written) };
}
