import { z } from 'zod';

/** A rectangle on a page in PDF points, origin at the top left corner of the page as it is shown. */
export const Box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
export type Box = z.infer<typeof Box>;

/**
 * The place a fact was read from.
 * `quote` is `text.slice(start, end)` of the extracted text with every run of white space folded to one space;
 * `start` and `end` are UTF-16 offsets into that text; `page` counts from 1;
 * `boxes` (one a line) is empty where the format has no pages (DOCX, ODT, RTF, TXT, HTML).
 */
export const Evidence = z.object({
  quote: z.string(),
  page: z.number().int().min(1),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  boxes: z.array(Box),
});
export type Evidence = z.infer<typeof Evidence>;

/** Where a value came from. `hand` is a recruiter's correction; it wins over all others and survives a re-parse. */
export const FieldSource = z.enum(['document', 'email', 'file-name', 'hand', 'import']);
export type FieldSource = z.infer<typeof FieldSource>;

/** A year (`2021`) or a month (`2021-03`), as exact as the document is. */
export const PartialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/);

const field = { confidence: z.number().min(0).max(1), source: FieldSource, evidence: Evidence.nullable() };

/** A single value read from a document. `confidence` is 0 to 1. */
export const TextField = z.object({ value: z.string(), ...field });
export type TextField = z.infer<typeof TextField>;

/** A skill of the taxonomy (`skillId`) or a term the document itself lists as a skill (`skillId` null). */
export const ParsedSkill = z.object({
  skillId: z.string().nullable(),
  name: z.string(),
  /** True where the document itself lists it as a skill; false or absent where it is only mentioned in running text. */
  listed: z.boolean().optional(),
  evidence: z.array(Evidence).min(1),
});
export type ParsedSkill = z.infer<typeof ParsedSkill>;

export const Position = z.object({
  title: z.string().nullable(),
  organisation: z.string().nullable(),
  location: z.string().nullable(),
  start: PartialDate.nullable(),
  end: PartialDate.nullable(),
  current: z.boolean(),
  confidence: z.number().min(0).max(1),
  /** The heading of the position (title, organisation, dates). */
  evidence: Evidence,
  /** Offsets of everything that belongs to the position, heading and description, in the extracted text. */
  span: z.object({ start: z.number().int(), end: z.number().int() }),
});
export type Position = z.infer<typeof Position>;

/** ISCED 2011 level: 3 upper secondary, 4 and 5 short post-secondary, 6 bachelor, 7 master, 8 doctorate. */
export const IscedLevel = z.number().int().min(0).max(8);

export const Education = z.object({
  degree: z.string().nullable(),
  field: z.string().nullable(),
  level: IscedLevel.nullable(),
  institution: z.string().nullable(),
  start: PartialDate.nullable(),
  end: PartialDate.nullable(),
  confidence: z.number().min(0).max(1),
  evidence: Evidence,
});
export type Education = z.infer<typeof Education>;

export const CefrLevel = z.enum(['A1', 'A2', 'B1', 'B2', 'C1', 'C2']);
export type CefrLevel = z.infer<typeof CefrLevel>;

/** A language someone speaks. `language` is a BCP 47 code (`de`), `level` null where none is stated. */
export const SpokenLanguage = z.object({
  language: z.string(),
  name: z.string(),
  level: CefrLevel.nullable(),
  evidence: Evidence,
});
export type SpokenLanguage = z.infer<typeof SpokenLanguage>;

export const Certificate = z.object({ name: z.string(), year: PartialDate.nullable(), evidence: Evidence });
export type Certificate = z.infer<typeof Certificate>;

export const SectionKind = z.enum([
  'header',
  'summary',
  'experience',
  'education',
  'skills',
  'languages',
  'certificates',
  'projects',
  'publications',
  'awards',
  'volunteering',
  'interests',
  'references',
  'other',
]);
export type SectionKind = z.infer<typeof SectionKind>;

export const Section = z.object({
  kind: SectionKind,
  heading: z.string().nullable(),
  start: z.number().int(),
  end: z.number().int(),
});
export type Section = z.infer<typeof Section>;

/**
 * Something a reader should know of a document. `hidden-text` and `instruction` never touch the score.
 * `detail` is the passage found (hidden text, instruction) or a short plain statement.
 */
export const DocumentWarning = z.object({
  kind: z.enum([
    'hidden-text',
    'instruction',
    'no-text',
    'ocr',
    'truncated',
    'damaged',
    'unreadable-page',
    'not-a-resume',
  ]),
  detail: z.string(),
  page: z.number().int().min(1),
  boxes: z.array(Box),
});
export type DocumentWarning = z.infer<typeof DocumentWarning>;

/** All that is read from one résumé without a model. Plain data: it crosses threads and is stored as JSON. */
export const ParsedResume = z.object({
  parserVersion: z.number().int(),
  /** ISO 639-1 code of the document's main language, `und` when unknown. */
  documentLanguage: z.string(),
  name: TextField.nullable(),
  emails: z.array(TextField),
  /** E.164 where the number could be resolved, else the digits as printed. */
  phones: z.array(TextField),
  links: z.array(TextField),
  location: TextField.nullable(),
  headline: TextField.nullable(),
  skills: z.array(ParsedSkill),
  experience: z.array(Position),
  education: z.array(Education),
  languages: z.array(SpokenLanguage),
  certificates: z.array(Certificate),
  /** Years of work, overlapping positions merged, to one decimal; null where no dated position was found. */
  yearsOfExperience: z.number().nullable(),
  sections: z.array(Section),
  warnings: z.array(DocumentWarning),
});
export type ParsedResume = z.infer<typeof ParsedResume>;
