import type { Seniority } from '../../../contract/criteria.ts';
import type { JobDraft } from '../../../contract/jobs.ts';
import type { CefrLevel } from '../../../contract/resume.ts';

/** Several ways to say one thing; the title decides which. */
export type Ways = readonly [string, ...string[]];

/** `{…}` stand for: title, place, mode, topics, topic, years, language, level. */
export interface Wording {
  intro: Ways;
  introWithPlace: Ways;
  topicsSentence: Ways;
  conditions: string;
  experience: Record<Seniority | 'any', Ways>;
  years: Ways;
  topicTask: Ways;
  topicMust: Ways;
  topicYears: string;
  topicNice: Ways;
  topicQuestion: Ways;
  topicStrong: string;
  weakTopic: string;
  fairTopic: string;
  topicFollowUps: readonly string[];
  language: string;
  languageLevel: string;
  levelNames: Record<CefrLevel, string>;
  modeOffer: Record<JobDraft['workMode'], string>;
  modes: Record<JobDraft['workMode'], string>;
  employment: Record<JobDraft['employmentType'], string>;
  and: string;
  salary: string;
  gaps: Record<
    'company' | 'salary' | 'holiday' | 'benefits' | 'apply' | 'contact' | 'steps' | 'link' | 'name',
    string
  >;
  fillIn: string;
  process: Ways;
  headings: Record<'tasks' | 'must' | 'nice' | 'benefits' | 'process', string>;
  anchorBetween: [string, string];
  openTo: string;
  /** Ends in a colon; what the job asks follows. */
  messageOpening: string;
  messageClosing: string;
  /** A line as it stands inside a sentence. */
  lowered(line: string): string;
  more: string;
}
