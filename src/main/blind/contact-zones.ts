import type { ParsedResume } from '../../contract/resume.ts';
import { mailAndPhoneRanges } from './contact-patterns.ts';
import type { Range } from './ranges.ts';

const CONTACT_HEADING =
  /contact|kontakt|personal|personlich|persoenlich|coordonn|etat civil|datos|dados|dati|informazioni personali|informations personnelles|anschrift|address|adresse|about me|基本情報|个人信息|联系/u;
/** A header longer than this is a whole résumé whose headings were not understood. */
const LONGEST_ZONE = 900;

/** Stretches where contact data stand: the head of the document and sections that say so. Offsets of the whole text. */
export function contactZones(folded: string, resume: ParsedResume): Range[] {
  const zones = resume.sections
    .filter(
      ({ kind, heading, start }) =>
        kind === 'header' ||
        (heading !== null && CONTACT_HEADING.test(folded.slice(start, start + heading.length + 2))),
    )
    .map(({ start, end }): Range => [start, Math.min(end, start + LONGEST_ZONE, folded.length)]);
  return zones.length > 0 ? zones : [[0, Math.min(folded.length, LONGEST_ZONE)]];
}

/** Lines among contact data that hold a mail address or a phone number: where someone lives stands beside it. Never the headline. */
export function contactLines(folded: string, zones: readonly Range[], resume: ParsedResume): Range[] {
  const headline = resume.headline?.evidence ?? null;
  return zones.flatMap(([start, end]) =>
    mailAndPhoneRanges(folded.slice(start, end)).flatMap(([from]): Range[] => {
      const at = start + from;
      const first = folded.lastIndexOf('\n', at) + 1;
      const last = folded.indexOf('\n', at);
      const line: Range = [first, last === -1 ? folded.length : last];
      const isHeadline = headline !== null && headline.start < line[1] && line[0] < headline.end;
      return isHeadline ? [] : [line];
    }),
  );
}
