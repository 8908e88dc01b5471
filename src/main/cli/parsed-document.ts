import type { DocumentWarning, ParsedResume } from '../../contract/resume.ts';
import { statedSkills } from '../resumes/parsing/stated-skills.ts';
import { unpackDocument } from '../resumes/stored-document.ts';
import type { Reading } from './reading.ts';

const value = (field: { value: string } | null): string | null => field?.value ?? null;
const values = (fields: readonly { value: string }[]): string[] => fields.map((field) => field.value);

/** A warning as the command line prints it: no boxes. */
export const warningLine = ({ kind, detail, page }: DocumentWarning) => ({ kind, detail, page });

/** What `candor parse --json` prints of one file; docs/user-guide.md describes it. */
export function parsedDocument(reading: Reading) {
  if (reading.status === 'failed') {
    const { file, code, message } = reading;
    return {
      file,
      status: 'failed' as const,
      error: { code, message },
      ...parsedFields(NOTHING),
      warnings: [],
      text: '',
    };
  }
  const resume = JSON.parse(reading.result.parsed) as ParsedResume;
  return {
    file: reading.file,
    status: 'parsed' as const,
    ...parsedFields(resume),
    warnings: resume.warnings.map(warningLine),
    text: unpackDocument(reading.result.extracted).text,
  };
}

type ParsedFields = Pick<
  ParsedResume,
  | 'name'
  | 'emails'
  | 'phones'
  | 'links'
  | 'location'
  | 'headline'
  | 'skills'
  | 'experience'
  | 'education'
  | 'languages'
  | 'yearsOfExperience'
>;

/** A file that could not be read has every field, empty: a script need not ask which there are. */
const NOTHING: ParsedFields = {
  name: null,
  emails: [],
  phones: [],
  links: [],
  location: null,
  headline: null,
  skills: [],
  experience: [],
  education: [],
  languages: [],
  yearsOfExperience: null,
};

function parsedFields(resume: ParsedFields) {
  return {
    name: value(resume.name),
    emails: values(resume.emails),
    phones: values(resume.phones),
    links: values(resume.links),
    location: value(resume.location),
    headline: value(resume.headline),
    skills: statedSkills(resume.skills).map(({ name, evidence }) => ({
      name,
      quote: evidence[0]?.quote ?? '',
      page: evidence[0]?.page ?? 1,
    })),
    experience: resume.experience.map(({ title, organisation, start, end, current }) => ({
      title,
      organisation,
      start,
      end,
      current,
    })),
    education: resume.education.map(({ degree, level, institution, start, end }) => ({
      degree,
      level,
      institution,
      start,
      end,
    })),
    languages: resume.languages.map(({ name }) => name),
    yearsOfExperience: resume.yearsOfExperience,
  };
}
