import type { ParsedResume } from '../../../../src/contract/resume.ts';
import type { ExtractedDocument } from '../../../../src/main/resumes/extracted-document.ts';
import { extractDocument } from '../../../../src/main/resumes/extraction/extract-document.ts';
import { parseResume } from '../../../../src/main/resumes/parsing/parse-resume.ts';
import { matchSkills } from '../../../../src/main/skills/match-skills.ts';

export const AS_OF = '2026-06';

/** Reads a plain-text résumé the way an import does. */
export async function readText(text: string): Promise<{ resume: ParsedResume; document: ExtractedDocument }> {
  const document = await extractDocument(new TextEncoder().encode(text), 'resume.txt');
  return { document, resume: parseResume(document, { fileName: 'resume.txt', asOf: AS_OF, matchSkills }) };
}
