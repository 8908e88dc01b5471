import type { Draft, InterviewKit, WordingLanguage } from '../../../contract/authoring.ts';
import { readBrief } from './brief.ts';
import { criteriaFromBrief } from './criteria-from-brief.ts';
import { jobFields } from './job-fields.ts';
import { occupationOf } from './occupations.ts';
import { writeVariants } from './variants.ts';
import { writeKit } from './write-kit.ts';
import { writePosting } from './write-posting.ts';

export interface OfflineRequest {
  brief: string;
  language: WordingLanguage;
  wish: string | null;
}
export type OfflineDraft = Pick<Draft, 'sections' | 'variants' | 'criteria' | 'kit' | 'fields'>;

/**
 * From two or three lines to a posting, its variants, criteria and an interview kit, without a model. Runs in a pool thread (it reads
 * the taxonomies). The same brief and wish give the same bytes. Nothing is claimed that the brief does not say.
 */
export function draftOffline({ brief: text, language, wish }: OfflineRequest): OfflineDraft {
  const brief = readBrief(text, language);
  const occupation = occupationOf(brief.title);
  const sections = writePosting(brief, occupation, language, wish);
  return {
    sections,
    variants: writeVariants(sections, brief, language),
    criteria: criteriaFromBrief(brief, occupation, language),
    kit: writeKit(brief, occupation, language),
    fields: jobFields(sections, brief, language),
  };
}

/** A kit for a job that is written already: its text stands in for the brief. Questions in `avoid` are left out. */
export function kitOffline(request: {
  title: string;
  text: string;
  language: WordingLanguage;
  avoid?: readonly string[];
}): InterviewKit {
  const brief = readBrief(
    `${request.title}\n${request.text.replace(/[#*]/g, '')}`.slice(0, 4000),
    request.language,
  );
  const short = brief.topics.filter(({ name }) => name.length <= 30);
  return writeKit({ ...brief, topics: short }, occupationOf(brief.title), request.language, request.avoid);
}
