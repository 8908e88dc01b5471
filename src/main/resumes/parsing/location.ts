import { asPlace } from './places.ts';
import type { ResumeLine, Span } from './resume-line.ts';

/** A place of residence and where it stands; `country` is its ISO 3166-1 code where known. */
export interface FoundLocation {
  value: string;
  span: Span;
  country: string | null;
  confidence: number;
}

const LABEL =
  /^(?:current\s|home\s|postal\s|mailing\s)?(?:address|location|based in|lives in|city|residence|place|adresse|anschrift|wohnort|ort|standort|lieu|domicile|ville|direcci[oó]n|ubicaci[oó]n|ciudad|residencia|domicilio|endere[çc]o|cidade|localiza[çc][ãa]o|indirizzo|residenza|citt[àa]|luogo|adres|woonplaats|地址|现居|所在地|居住地|現住所|住所|διεύθυνση|адрес|주소|adress?|bydliště|lakcím|mailaddress)\s*(?:[:：\t]|\s-\s)\s*/iu;
const PARTS =
  /\s*(?:[|¦•·●∙;◆⋄]|\t|\s{3,}|\s[-–—]\s|\s,\s|\s(?=\+\d|\(?\d{3}\)?[\s.-]\d{3}|\S+@)|\S+@\S+\s?)\s*/gu;

function partsOf(line: ResumeLine): Span[] {
  const parts: Span[] = [];
  for (const cell of line.cells) {
    const text = line.text.slice(cell.start - line.start, cell.end - line.start);
    let from = 0;
    for (const cut of text.matchAll(PARTS)) {
      parts.push({ start: cell.start + from, end: cell.start + cut.index });
      from = cut.index + cut[0].length;
    }
    parts.push({ start: cell.start + from, end: cell.end });
  }
  return parts.filter((part) => part.end - part.start > 1);
}

/** In a table the label stands in a cell of its own; it is put back in front of its value. */
function withLabels(line: ResumeLine, parts: readonly Span[]): Span[] {
  const [first, second] = parts;
  if (first === undefined || second === undefined) return [...parts];
  const label = line.text.slice(first.start - line.start, first.end - line.start);
  return LABEL.test(`${label}: `) && label.length < 24
    ? [{ start: first.start, end: second.end }, ...parts.slice(2)]
    : [...parts];
}

/** A street in front of the place is part of an address: "123 Main St, Springfield, IL 62701". */
function placeInAddress(text: string): { offset: number; country: string | null } | null {
  const cuts = [0, ...[...text.matchAll(/,\s*/gu)].map((cut) => cut.index + cut[0].length)];
  for (const offset of cuts) {
    const place = asPlace(text.slice(offset));
    if (place !== null) return { offset, country: place.country };
  }
  return null;
}

/** The place someone lives, from the lines of the contact block. */
export function findLocation(lines: readonly ResumeLine[]): FoundLocation | null {
  let fallback: FoundLocation | null = null;
  for (const line of lines) {
    for (const part of withLabels(line, partsOf(line))) {
      const whole = line.text.slice(part.start - line.start, part.end - line.start);
      const label = LABEL.exec(whole);
      const start = part.start + (label?.[0].length ?? 0);
      const text = whole.slice(label?.[0].length ?? 0);
      if (text.length > 90 || /@|https?:|www\./u.test(text)) continue;
      const place = placeInAddress(text);
      if (place !== null) {
        const span = { start: start + place.offset, end: part.end };
        const value = text.slice(place.offset).replace(/\s+/gu, ' ').trim();
        return { value, span, country: place.country, confidence: label === null ? 0.8 : 0.95 };
      }
      if (label !== null && fallback === null && /\p{L}{2}/u.test(text)) {
        fallback = { value: text.trim(), span: { start, end: part.end }, country: null, confidence: 0.7 };
      }
    }
  }
  return fallback;
}
