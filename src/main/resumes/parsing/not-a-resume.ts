import type { DocumentWarning } from '../../../contract/resume.ts';
import type { ResumeText } from './resume-text.ts';

/** What the rules found, as far as it tells a résumé from another document. */
export interface ResumeSigns {
  hasName: boolean;
  hasContact: boolean;
  sectionKinds: number;
  positions: number;
  education: number;
  skills: number;
}

const OTHER_DOCUMENT =
  /\b(?:invoice|rechnung|facture|factura|purchase order|terms and conditions|privacy policy|user manual|bedienungsanleitung|balance sheet|non-disclosure agreement|lease agreement|job description|we are looking for|your responsibilities|about the role|what we offer|apply now)\b/giu;

/** A warning when a document plainly is no résumé: hardly any of the parts of one, or the phrases of another kind of document. */
export function notAResume(text: ResumeText, signs: ResumeSigns): DocumentWarning[] {
  if (text.lines.length === 0) return [];
  const points =
    (signs.hasName ? 1 : 0) +
    (signs.hasContact ? 1 : 0) +
    Math.min(3, signs.sectionKinds) +
    Math.min(2, signs.positions) +
    Math.min(2, signs.education) +
    (signs.skills >= 3 ? 1 : 0);
  const foreign = new Set((text.clean.match(OTHER_DOCUMENT) ?? []).map((phrase) => phrase.toLowerCase()))
    .size;
  if (points >= 3 && foreign < 2) return [];
  if (points >= 6) return [];
  const detail =
    foreign > 0
      ? 'The document reads like something other than a résumé.'
      : 'The document has hardly any of the parts of a résumé.';
  return [{ kind: 'not-a-resume', detail, page: 1, boxes: [] }];
}
