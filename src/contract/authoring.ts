import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { ApplicationId, Instant, JobId, procedure } from './common.ts';
import { Criterion, Seniority } from './criteria.ts';
import { EmploymentType, WorkMode } from './jobs.ts';

/** Languages the word lists and the offline engine know. */
export const WordingLanguage = z.enum(['en', 'de', 'fr']);
export type WordingLanguage = z.infer<typeof WordingLanguage>;

/** Where a text stands. A criterion may not name a protected attribute at all; a posting may promise equal treatment. */
export const WordingPlace = z.enum(['posting', 'criterion']);
export type WordingPlace = z.infer<typeof WordingPlace>;

export const FindingKind = z.enum([
  'gender-coded',
  'gendered-word',
  'ageist',
  'exclusionary',
  'ableist',
  'jargon',
  'proxy',
  'protected',
]);
export type FindingKind = z.infer<typeof FindingKind>;
/** `block`: may not stay. `warn`: think again. `hint`: could be better. */
export const FindingSeverity = z.enum(['block', 'warn', 'hint']);
export type FindingSeverity = z.infer<typeof FindingSeverity>;

/** Wording that should not stay as it is. `start` and `end` are UTF-16 offsets, end excluded; `why` is in the text's language. */
export const Finding = z.object({
  kind: FindingKind,
  severity: FindingSeverity,
  start: z.number().int(),
  end: z.number().int(),
  text: z.string(),
  why: z.string(),
  source: z.string(),
  suggestions: z.array(z.string()),
});
export type Finding = z.infer<typeof Finding>;

export const SectionName = z.enum(['title', 'summary', 'tasks', 'must', 'nice', 'benefits', 'process']);
export type SectionName = z.infer<typeof SectionName>;

/** A part of a draft, in Markdown. Gaps only the recruiter can fill stand as `[fill in: …]` and are listed in `gaps`. */
export const DraftSection = z.object({
  name: SectionName,
  text: z.string(),
  state: z.enum(['proposed', 'accepted', 'refused']),
  gaps: z.array(z.string()),
});
export type DraftSection = z.infer<typeof DraftSection>;

export const PlatformId = z.enum(['careers', 'linkedin', 'facebook', 'job-board', 'message']);
export type PlatformId = z.infer<typeof PlatformId>;
/** Where a posting can go. `limit` is in characters (null: none); `source` says who states it. */
export const Platform = z.object({
  id: PlatformId,
  limit: z.number().int().nullable(),
  markdown: z.boolean(),
  source: z.string(),
});
export type Platform = z.infer<typeof Platform>;
export const Variant = z.object({
  platform: PlatformId,
  text: z.string(),
  length: z.number().int(),
  limit: z.number().int().nullable(),
});
export type Variant = z.infer<typeof Variant>;

export const Anchors = z.object({
  1: z.string(),
  3: z.string(),
  5: z.string(),
  2: z.string(),
  4: z.string(),
});
/** One question of an interview kit. `anchors` say what an answer of 1 to 5 sounds like. */
export const KitQuestion = z.object({
  id: z.string(),
  competency: z.string().trim().min(1).max(80),
  question: z.string().trim().min(1).max(600),
  followUps: z.array(z.string().max(400)).max(6),
  anchors: Anchors,
  minutes: z.number().int().min(1).max(60),
});
export type KitQuestion = z.infer<typeof KitQuestion>;
export const InterviewKit = z.object({ questions: z.array(KitQuestion).max(40), minutes: z.number().int() });
export type InterviewKit = z.infer<typeof InterviewKit>;

/** Who wrote a draft. `promptVersion` is null for the offline engine. */
export const Engine = z.object({
  provider: z.string(),
  model: z.string(),
  promptVersion: z.string().nullable(),
});
export type Engine = z.infer<typeof Engine>;

/** Questions proposed for a job. `notice` tells why another engine wrote them than the one chosen, or null. */
export const ProposedKit = InterviewKit.extend({ engine: Engine, notice: z.string().nullable() });
export type ProposedKit = z.infer<typeof ProposedKit>;
/** One more question; null where the offline engine has no other. */
export const ProposedQuestion = z.object({
  question: KitQuestion.nullable(),
  engine: Engine,
  notice: z.string().nullable(),
});
export type ProposedQuestion = z.infer<typeof ProposedQuestion>;

/** What a draft says of the job, ready for `jobs.create` or `jobs.update`; null where the recruiter said nothing. */
export const JobFields = z.object({
  title: z.string(),
  location: z.string().nullable(),
  workMode: WorkMode.nullable(),
  employmentType: EmploymentType.nullable(),
  level: Seniority.nullable(),
  description: z.string(),
  requirements: z.string(),
});
export type JobFields = z.infer<typeof JobFields>;

/** `notice` tells why another engine wrote it than the one chosen (`offline-fallback:<code>`), or null. */
export const Draft = z.object({
  id: z.string(),
  jobId: JobId.nullable(),
  basedOn: z.string().nullable(),
  brief: z.string(),
  wish: z.string().nullable(),
  language: WordingLanguage,
  engine: Engine,
  notice: z.string().nullable(),
  sections: z.array(DraftSection),
  variants: z.array(Variant),
  criteria: z.array(Criterion),
  kit: InterviewKit,
  findings: z.array(Finding.extend({ section: SectionName })),
  fields: JobFields,
  createdAt: Instant,
});
export type Draft = z.infer<typeof Draft>;

/** A draft as it is written: who writes, text as it comes, each finished section, notices, at last the draft as stored. */
export const DraftEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('started'), engine: Engine }),
  z.object({ kind: z.literal('text'), section: SectionName, text: z.string() }),
  z.object({ kind: z.literal('section'), section: DraftSection }),
  z.object({ kind: z.literal('notice'), code: z.string(), provider: z.string() }),
  z.object({ kind: z.literal('done'), draft: Draft }),
]);
export type DraftEvent = z.infer<typeof DraftEvent>;

/** Lines of two texts side by side; `same` lines stand in both. */
export const DiffLine = z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() });
export type DiffLine = z.infer<typeof DiffLine>;

const DraftRef = z.object({ id: z.string() });
const Brief = z.object({
  jobId: JobId.nullable().default(null),
  brief: z.string().trim().min(2).max(4000),
  language: WordingLanguage.default('en'),
  wish: z.string().trim().max(400).nullable().default(null),
  basedOn: z.string().nullable().default(null),
  /** `offline` leaves models out whatever the settings say. */
  engine: z.enum(['settings', 'offline']).default('settings'),
});
export type Brief = z.infer<typeof Brief>;

export const MailKind = z.enum(['accept', 'decline', 'follow-up']);
export type MailKind = z.infer<typeof MailKind>;

/**
 * A mail to edit, never sent by itself. Gaps stand as `[fill in: …]`. `to` is null where no address is known and in blind review; `notice`
 * tells why another engine wrote it than the one chosen; `callId` is null for the offline engine.
 */
export const MailDraft = z.object({
  subject: z.string(),
  text: z.string(),
  to: z.string().nullable(),
  engine: Engine,
  gaps: z.array(z.string()),
  notice: z.string().nullable(),
  callId: z.string().nullable(),
});
export type MailDraft = z.infer<typeof MailDraft>;

/** A mail as it is written: text as it comes (the subject is its first line), at last the mail. */
export const MailEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('done'), mail: MailDraft }),
]);
export type MailEvent = z.infer<typeof MailEvent>;

export const authoring = {
  /** From two or three lines to posting, variants, criteria and kit. Ending the iteration cancels the writing. */
  draft: procedure.input(Brief).output(eventIterator(DraftEvent)),
  get: procedure.input(DraftRef).output(Draft),
  /** Newest first. `jobId` null lists drafts not yet tied to a job. */
  history: procedure.input(z.object({ jobId: JobId.nullable() })).output(z.array(Draft)),
  diff: procedure
    .input(z.object({ from: z.string(), to: z.string() }))
    .output(z.array(z.object({ section: SectionName, lines: z.array(DiffLine) }))),
  /** Accepts or refuses a section, with the text as the person left it. The call log keeps what was done. */
  decide: procedure
    .input(
      DraftRef.extend({
        section: SectionName,
        state: z.enum(['accepted', 'refused', 'proposed']),
        text: z.string().max(40_000).nullable().default(null),
      }),
    )
    .output(Draft),
  attach: procedure.input(DraftRef.extend({ jobId: JobId })).output(Draft),
  remove: procedure.input(DraftRef).output(z.object({ id: z.string() })),
  platforms: procedure.output(z.array(Platform)),
  /** Variants of a draft as it stands now (refused sections left out). */
  variants: procedure.input(DraftRef).output(z.array(Variant)),
  kit: {
    /** The kit kept for a job, or null. */
    get: procedure.input(z.object({ jobId: JobId })).output(InterviewKit.nullable()),
    /** From a title and what the job asks; nothing is stored. */
    propose: procedure
      .input(
        z.object({
          jobId: JobId.nullable().default(null),
          title: z.string().max(160),
          text: z.string().max(40_000),
          language: WordingLanguage.default('en'),
        }),
      )
      .output(ProposedKit),
    /** Another question about a competency than those in `avoid`. */
    question: procedure
      .input(
        z.object({
          jobId: JobId.nullable().default(null),
          title: z.string().max(160),
          text: z.string().max(40_000),
          language: WordingLanguage.default('en'),
          competency: z.string().max(80),
          avoid: z.array(z.string().max(600)).max(80),
        }),
      )
      .output(ProposedQuestion),
    save: procedure
      .input(z.object({ jobId: JobId, questions: z.array(KitQuestion).max(40) }))
      .output(InterviewKit),
  },
  /** The recruiter's own questions. */
  bank: {
    list: procedure.input(z.object({ search: z.string().max(200).default('') })).output(z.array(KitQuestion)),
    save: procedure.input(KitQuestion).output(KitQuestion),
    remove: procedure.input(DraftRef).output(z.object({ id: z.string() })),
  },
  /** While typing. Fast enough to ask at every pause. */
  checkWording: procedure
    .input(
      z.object({
        text: z.string().max(100_000),
        language: WordingLanguage,
        place: WordingPlace.default('posting'),
      }),
    )
    .output(z.array(Finding)),
  /** A mail to an applicant. Ending the iteration cancels the writing. The "no AI" flag, blind review and the budgets are kept to. */
  mail: procedure
    .input(
      z.object({
        applicationId: ApplicationId,
        kind: MailKind,
        note: z.string().trim().max(1000).nullable().default(null),
        language: WordingLanguage.default('en'),
        engine: z.enum(['settings', 'offline']).default('settings'),
      }),
    )
    .output(eventIterator(MailEvent)),
  /** What a person did with a mail a model wrote, for the log. */
  mailTaken: procedure
    .input(z.object({ callId: z.string(), use: z.enum(['copied', 'opened']) }))
    .output(z.object({ callId: z.string() })),
};
