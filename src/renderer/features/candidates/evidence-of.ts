import type { Evidence, ParsedResume } from '../../../contract/resume.ts';

/** Every place a fact of a résumé was read from. */
export function evidenceOf(resume: ParsedResume): Evidence[] {
  const single = [resume.name, resume.location, resume.headline].map((field) => field?.evidence);
  const several = [...resume.emails, ...resume.phones, ...resume.links].map((field) => field.evidence);
  return [
    ...single,
    ...several,
    ...resume.skills.map((skill) => skill.evidence[0]),
    ...resume.experience.map((position) => position.evidence),
    ...resume.education.map((education) => education.evidence),
    ...resume.languages.map((language) => language.evidence),
    ...resume.certificates.map((certificate) => certificate.evidence),
  ].filter((evidence) => evidence !== null && evidence !== undefined);
}
