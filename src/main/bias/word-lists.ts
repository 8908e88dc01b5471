import { z } from 'zod';
import de from '../../../resources/bias/de.json' with { type: 'json' };
import en from '../../../resources/bias/en.json' with { type: 'json' };
import fr from '../../../resources/bias/fr.json' with { type: 'json' };
import sourcesFile from '../../../resources/bias/sources.json' with { type: 'json' };
import { FindingKind, FindingSeverity, type WordingLanguage } from '../../contract/authoring.ts';

/**
 * A group of terms that share a reason. In a term, `*` at a word's end stands for any ending. `terms` maps a term to wordings that say
 * the same without the harm. `whole` terms count only when they are all there is. `lean` terms count only when the whole text leans
 * that way. `place` limits a group to criteria.
 */
const Group = z.strictObject({
  kind: FindingKind,
  severity: FindingSeverity,
  source: z.string(),
  why: z.string(),
  lean: z.enum(['masculine', 'feminine']).optional(),
  place: z.literal('criterion').optional(),
  terms: z.record(z.string(), z.array(z.string())),
  patterns: z.array(z.string()).default([]),
  whole: z.array(z.string()).default([]),
});
export type WordGroup = z.infer<typeof Group>;

/** `exempt`: a sentence with one of these promises equal treatment, so it may name attributes. `unless`: words that make a term harmless. */
const WordList = z.strictObject({
  language: z.string(),
  exempt: z.array(z.string()),
  unless: z.record(z.string(), z.array(z.string())),
  groups: z.array(Group),
});
export type WordList = z.infer<typeof WordList>;

/** The lists as they are in `resources/bias`; how they came about stands in `docs/bias-sources.md`. */
export const wordLists: Record<WordingLanguage, WordList> = {
  en: WordList.parse(en),
  de: WordList.parse(de),
  fr: WordList.parse(fr),
};

/** Title and address of every source the lists name. */
export const wordSources: Readonly<Record<string, { title: string; url: string }>> = sourcesFile;
