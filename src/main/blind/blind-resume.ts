import type { Evidence, ParsedResume } from '../../contract/resume.ts';
import { blindField, type Redactor } from './redactor.ts';

/** What was read from a résumé without whatever tells who it is; names of employers and schools stay unless they are the person's own. */
export function blindResume(resume: ParsedResume, redactor: Redactor): ParsedResume {
  const text = (value: string | null): string | null => value && redactor.passage(value);
  const hide = <Entry extends { evidence: Evidence }>(entry: Entry): Entry => ({
    ...entry,
    evidence: redactor.evidence(entry.evidence),
  });
  return {
    ...resume,
    name: null,
    emails: [],
    phones: [],
    links: [],
    location: null,
    headline: blindField(resume.headline, redactor),
    skills: resume.skills.map((skill) => ({
      ...skill,
      // A skill of the taxonomy is called what everyone calls it, even where someone bears its name.
      name: skill.skillId === null ? redactor.passage(skill.name) : skill.name,
      evidence: skill.evidence.map((evidence) => redactor.evidence(evidence)),
    })),
    experience: resume.experience.map((position) => ({
      ...hide(position),
      title: text(position.title),
      organisation: text(position.organisation),
      location: text(position.location),
    })),
    education: resume.education.map((entry) => ({
      ...hide(entry),
      degree: text(entry.degree),
      field: text(entry.field),
      institution: text(entry.institution),
    })),
    languages: resume.languages.map(hide),
    certificates: resume.certificates.map((entry) => ({
      ...hide(entry),
      name: redactor.passage(entry.name),
    })),
    sections: resume.sections.map((section) => ({ ...section, heading: text(section.heading) })),
    warnings: resume.warnings.map((warning) => ({ ...warning, detail: redactor.passage(warning.detail) })),
  };
}
