import { countryOfDomain, countryOfLanguage } from './countries.ts';
import { type FoundEmail, findEmails } from './emails.ts';
import { type FoundLink, findLinks } from './links.ts';
import { type FoundLocation, findLocation } from './location.ts';
import { type FoundPhone, findPhones } from './phones.ts';
import type { ResumeLine, Span } from './resume-line.ts';
import type { ResumeText } from './resume-text.ts';
import type { ResumeSection } from './sections.ts';

/** How to reach someone and where they live. */
export interface Contact {
  emails: FoundEmail[];
  phones: FoundPhone[];
  links: FoundLink[];
  location: FoundLocation | null;
}

const CONTACT_SIGN =
  /@\S+\.\S|https?:\/\/|www\.|linkedin|github\.com|(?:^|[^\p{L}])(?:tel|phone|mobile?|telefon|tél|email|e-mail)(?=[^\p{L}]|$)/iu;
const REACH = 2;

/** Indices of the lines of the contact block: the header, and lines near an address wherever that stands. */
function contactLines(text: ResumeText, sections: readonly ResumeSection[]): Set<number> {
  const indices = new Set<number>();
  for (const section of sections) {
    if (section.kind === 'header') for (const line of section.lines) indices.add(line.index);
  }
  for (const line of text.lines) {
    if (!CONTACT_SIGN.test(line.text) || line.text.length > 160) continue;
    for (let index = line.index - REACH; index <= line.index + REACH; index += 1) {
      const near = text.lines[index];
      if (near !== undefined && near.page === line.page && near.text.length <= 160 && !near.continuesBullet)
        indices.add(index);
    }
  }
  return indices;
}

function spansOf(emails: readonly FoundEmail[], links: readonly FoundLink[]): Span[] {
  return [...emails, ...links].flatMap(({ span }) => (span === null ? [] : [span]));
}

/** Those outside the references come first and, where there are any, alone: referees have addresses too. */
function withoutReferees<T extends { span: Span | null }>(
  found: T[],
  sections: readonly ResumeSection[],
): T[] {
  const references = sections
    .filter((section) => section.kind === 'references')
    .flatMap((section) => section.lines);
  if (references.length === 0) return found;
  const own = found.filter(
    ({ span }) =>
      span === null || !references.some((line) => line.start <= span.start && span.start < line.end),
  );
  return own.length > 0 ? own : found;
}

/** Reads the ways to reach someone; `language` is the document's, which tells the country of numbers without a code. */
export function readContact(text: ResumeText, sections: readonly ResumeSection[], language: string): Contact {
  const near = contactLines(text, sections);
  const isContactLine = (line: ResumeLine): boolean => near.has(line.index);
  const emails = withoutReferees(findEmails(text), sections);
  const links = findLinks(text, isContactLine);
  const lines = text.lines.filter(isContactLine);
  const location = findLocation(lines);
  const countries = [
    location?.country,
    ...emails.map((email) => countryOfDomain(email.address)),
    countryOfLanguage(language),
  ].filter((country): country is string => typeof country === 'string');
  const taken = spansOf(emails, printedOnly(text, links));
  const phones = withoutReferees(
    findPhones(text, { countries: [...new Set(countries)], taken, isContactLine }),
    sections,
  );
  return { emails, phones, links, location };
}

/** Links whose address itself is printed; the place of a hyperlink is a whole line, which may hold a number too. */
function printedOnly(text: ResumeText, links: readonly FoundLink[]): FoundLink[] {
  return links.filter(
    ({ span }) =>
      span !== null &&
      /[./]/u.test(text.clean.slice(span.start, span.end)) &&
      !/\s/u.test(text.clean.slice(span.start, span.end)),
  );
}
