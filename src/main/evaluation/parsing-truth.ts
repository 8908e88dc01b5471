import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const text = z.string().nullish();

/** What a labelled résumé says of itself; `null` means the document prints none. Fields not labelled are absent. */
export const LabelledResume = z.object({
  id: z.string(),
  file: z.string(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  person: z.string(),
  text_layer: z.boolean(),
  skills: z.array(z.string()).optional(),
  education: z.array(z.object({ institution: text, degree: text, start: text, end: text })).optional(),
  experience: z.array(z.object({ organization: text, title: text, start: text, end: text })).optional(),
});
export type LabelledResume = z.infer<typeof LabelledResume>;

/** Sources whose lists of skills are complete, so that precision can be measured on them. */
const COMPLETE_LISTS = /rendercv|ale-saglia|michalrogowski|leboudin|bazilsuhail|hacksalot/iu;

/** True where the labels name every skill the document lists. */
export function hasCompleteSkills(resume: LabelledResume): boolean {
  return COMPLETE_LISTS.test(resume.id);
}

/** The labelled résumés of a data folder (`resumes/truth/*.json`), by id; empty when there are none. */
export function readParsingTruth(dataFolder: string): LabelledResume[] {
  const folder = join(dataFolder, 'resumes', 'truth');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => LabelledResume.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
}
