import type {
  Education,
  Evidence,
  FieldSource,
  ParsedResume,
  Position,
  TextField,
} from '../../../contract/resume.ts';
import type { SkillMatcher } from '../../skills/skill-matcher.ts';
import type { ExtractedDocument } from '../extracted-document.ts';
import { certificatesOf } from './certificates.ts';
import { readContact } from './contact.ts';
import { findDegree } from './degree-words.ts';
import { documentLanguage } from './document-language.ts';
import { educationAnywhere, educationOf, type FoundEducation } from './education.ts';
import { withoutIconLetters } from './emails.ts';
import { evidenceAt } from './evidence.ts';
import { type FoundPosition, positionsAnywhere, positionsOf } from './experience.ts';
import { findHeadline } from './headline.ts';
import { findLanguages } from './languages.ts';
import { findName } from './name.ts';
import { notAResume } from './not-a-resume.ts';
import { PARSER_VERSION } from './parser-version.ts';
import type { Span } from './resume-line.ts';
import { type ResumeText, readResumeText } from './resume-text.ts';
import { asSections, linesOfKind, type ResumeSection, readSections } from './sections.ts';
import { readSkills } from './skills.ts';
import { jobWords } from './title-words.ts';
import { yearsOfWork } from './years.ts';

export interface ParseContext {
  /** Name of the file; the last resort for the candidate's name. */
  fileName: string;
  /** The month "today" and "present" stand for, `YYYY-MM`. */
  asOf: string;
  matchSkills: SkillMatcher;
}

function folded(value: string): string {
  return value.replace(/\s+/gu, ' ').trim();
}

function field(
  document: ExtractedDocument,
  value: string,
  span: Span | null,
  confidence: number,
  source: FieldSource = 'document',
): TextField {
  const evidence: Evidence | null = span === null ? null : evidenceAt(document, span.start, span.end);
  return { value: folded(value), confidence, source, evidence };
}

function asPosition(document: ExtractedDocument, found: FoundPosition): Position {
  return {
    title: found.title === null ? null : folded(found.title.text),
    organisation: found.organisation === null ? null : folded(found.organisation.text),
    location: found.location === null ? null : folded(found.location.text),
    start: found.from,
    end: found.to,
    current: found.current,
    confidence: found.confidence,
    evidence: evidenceAt(document, found.heading.start, found.heading.end),
    span: found.whole,
  };
}

function asEducation(document: ExtractedDocument, found: FoundEducation): Education {
  const { degree, field: studied, level, institution, from, to, confidence, span } = found;
  const evidence = evidenceAt(document, span.start, span.end);
  return { degree, field: studied, level, institution, start: from, end: to, confidence, evidence };
}

/** "BA Geography, 2023 – 2026" among positions without headings is no position; "BA, Acme" may be an analyst. */
function isDegreeLine(line: string): boolean {
  const degree = findDegree(line);
  return (
    degree?.start === 0 && /^\.?(?:\s\([^)]*\))?\s\p{L}/u.test(line.slice(degree.end)) && jobWords(line) === 0
  );
}

function positionsIn(text: ResumeText, sections: readonly ResumeSection[]): FoundPosition[] {
  const own = sections.filter((section) => section.kind === 'experience');
  if (own.length > 0) return own.flatMap((section) => positionsOf(text, section.lines));
  const elsewhere = sections.filter((section) => ['header', 'other', 'summary'].includes(section.kind));
  return elsewhere.flatMap((section) =>
    positionsAnywhere(
      text,
      section.lines.filter((line) => !isDegreeLine(line.text)),
    ),
  );
}

function educationIn(sections: readonly ResumeSection[]): FoundEducation[] {
  const own = sections.filter((section) => section.kind === 'education');
  if (own.length > 0) return own.flatMap((section) => educationOf(section.lines));
  const elsewhere = sections.filter((section) => section.kind === 'header' || section.kind === 'other');
  return elsewhere.flatMap((section) => educationAnywhere(section.lines));
}

/** The name, the ways to reach someone and what they call themselves. */
function readPerson(
  text: ResumeText,
  sections: readonly ResumeSection[],
  language: string,
  fileName: string,
) {
  const { document } = text;
  const contact = readContact(text, sections, language);
  const header = new Set(linesOfKind(sections, 'header').map((line) => line.index));
  const name = findName(text, {
    fileName,
    emails: contact.emails.map((email) => email.address),
    links: contact.links.map((link) => link.url),
    isHeaderLine: (line) => header.has(line.index),
  });
  const emails =
    name?.source === 'document' ? withoutIconLetters(contact.emails, name.value) : contact.emails;
  const headline = findHeadline(text.lines, name?.span ?? null);
  const { location } = contact;
  return {
    name: name === null ? null : field(document, name.value, name.span, name.confidence, name.source),
    emails: emails.map(({ address, span, confidence }) => field(document, address, span, confidence)),
    phones: contact.phones.map(({ number, span, confidence }) => field(document, number, span, confidence)),
    links: contact.links.map(({ url, span, confidence }) => field(document, url, span, confidence)),
    location: location === null ? null : field(document, location.value, location.span, location.confidence),
    headline: headline === null ? null : field(document, headline.value, headline.span, headline.confidence),
  };
}

/** A fact with its place as evidence. */
function withEvidence<T extends { span: Span }>(document: ExtractedDocument, { span, ...fact }: T) {
  return { ...fact, evidence: evidenceAt(document, span.start, span.end) };
}

/**
 * Reads a résumé without a model. Pure and deterministic: the same document and context give the same result.
 * Never throws for any text; what is not found is null or empty.
 */
export function parseResume(document: ExtractedDocument, context: ParseContext): ParsedResume {
  const text = readResumeText(document);
  const sections = readSections(text);
  const ranges = asSections(sections);
  const documentLanguageCode = documentLanguage(text.clean);
  const person = readPerson(text, sections, documentLanguageCode, context.fileName);
  const positions = positionsIn(text, sections);
  const education = educationIn(sections);
  const skills = readSkills(text, sections, ranges, context.matchSkills);
  const certificates = certificatesOf(linesOfKind(sections, 'certificates'));
  const signs = {
    hasName: person.name !== null,
    hasContact: person.emails.length + person.phones.length > 0,
    sectionKinds: new Set(sections.filter(({ heading }) => heading !== null).map(({ kind }) => kind)).size,
    positions: positions.length,
    education: education.length,
    skills: skills.length,
  };
  return {
    parserVersion: PARSER_VERSION,
    documentLanguage: documentLanguageCode,
    ...person,
    skills,
    experience: positions.map((position) => asPosition(document, position)),
    education: education.map((found) => asEducation(document, found)),
    languages: findLanguages(text, sections).map((spoken) => withEvidence(document, spoken)),
    certificates: certificates.map((certificate) => withEvidence(document, certificate)),
    yearsOfExperience: yearsOfWork(positions, context.asOf),
    sections: ranges,
    warnings: [...document.warnings, ...notAResume(text, signs)],
  };
}
