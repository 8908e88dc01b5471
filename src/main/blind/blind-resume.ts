import type { Evidence, ParsedResume } from '../../contract/resume.ts';
import { blindQuote } from './blind-result.ts';

/** What was read from a résumé without whatever tells who it is; the quotes that remain are painted over where they name someone. */
export function blindResume(resume: ParsedResume): ParsedResume {
  const hide = <Entry extends { evidence: Evidence }>(entry: Entry): Entry => ({
    ...entry,
    evidence: { ...entry.evidence, quote: blindQuote(entry.evidence.quote, resume) },
  });
  return {
    ...resume,
    name: null,
    emails: [],
    phones: [],
    links: [],
    location: null,
    skills: resume.skills.map((skill) => ({
      ...skill,
      evidence: skill.evidence.map((evidence) => ({
        ...evidence,
        quote: blindQuote(evidence.quote, resume),
      })),
    })),
    experience: resume.experience.map(hide),
    education: resume.education.map(hide),
    languages: resume.languages.map(hide),
    certificates: resume.certificates.map(hide),
    warnings: resume.warnings.map((warning) => ({ ...warning, detail: blindQuote(warning.detail, resume) })),
  };
}
