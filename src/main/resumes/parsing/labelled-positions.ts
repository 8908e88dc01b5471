import { type DateRange, findDateRanges } from './dates.ts';
import { datesOf } from './line-facts.ts';
import type { ResumeLine, Span } from './resume-line.ts';

/** A value with a label in front of it: "Designation: Team Lead". */
interface Labelled extends Span {
  text: string;
}

/** A position written as labelled lines. */
export interface LabelledPosition {
  title: Labelled | null;
  organisation: Labelled | null;
  date: DateRange | null;
  lines: ResumeLine[];
}

type Kind = 'title' | 'organisation' | 'date';

const LABELS: readonly (readonly [Kind, RegExp])[] = [
  [
    'organisation',
    /^(?:company(?:\s?name)?|organi[sz]ation(?:\s?name)?|employer(?:\s?name)?|name of (?:the )?(?:company|organi[sz]ation|employer)|firma|arbeitgeber|unternehmen|entreprise|employeur|empresa|azienda|datore di lavoro|werkgever|公司|公司名称|单位)\s*(?:[:：]-?|\s-|-(?=\s))\s*/iu,
  ],
  [
    'title',
    /^(?:designation|position(?:\s?held)?|job title|role|title|post|position title|profile|tätigkeit|funktion|poste|fonction|puesto|cargo|posizione|mansione|ruolo|functie|职位|职务|岗位)\s*(?:[:：]-?|\s-)\s*/iu,
  ],
  [
    'date',
    /^(?:duration|period|dates?|tenure|time ?period|from|zeitraum|dauer|période|durée|per[ií]odo|duraci[óo]n|fechas?|periode|时间)\s*(?:[:：]-?|\s-)\s*/iu,
  ],
];

function labelOf(line: ResumeLine): { kind: Kind; value: Labelled } | null {
  for (const [kind, pattern] of LABELS) {
    const label = pattern.exec(line.text);
    if (label === null) continue;
    const text = line.text.slice(label[0].length).replace(/[\s;,]+$/u, '');
    const start = line.start + label[0].length;
    return text === '' || text.length > 110
      ? null
      : { kind, value: { text, start, end: start + text.length } };
  }
  return null;
}

function put(position: LabelledPosition, kind: Kind, value: Labelled): void {
  if (kind === 'date') position.date = findDateRanges(value.text)[0] ?? null;
  else position[kind] = value;
}

/** The job named with an employer elsewhere in the text: "Java developer - Acme Pvt. Ltd". */
export function titleBeside(
  organisation: string,
  lines: readonly ResumeLine[],
): (Span & { text: string }) | null {
  const ending = ` - ${organisation}`;
  const line = lines.find(({ text }) => text.endsWith(ending) && text.length < 140);
  if (line === undefined) return null;
  const text = line.text.slice(0, -ending.length).trim();
  return text.length < 3 ? null : { text, start: line.start, end: line.start + text.length };
}

/**
 * Positions written as labelled lines ("Company: …", "Designation: …", "Duration: …"), as job boards export them and many résumés in India have
 * them. A label that comes again begins the next position. Empty where no line names an employer this way.
 */
export function labelledPositions(lines: readonly ResumeLine[]): LabelledPosition[] {
  const positions: LabelledPosition[] = [];
  for (const line of lines) {
    const label = labelOf(line);
    let current = positions.at(-1);
    if (label !== null && (current === undefined || current[label.kind] !== null)) {
      current = { title: null, organisation: null, date: null, lines: [] };
      positions.push(current);
    }
    if (current === undefined) continue;
    if (label !== null) put(current, label.kind, label.value);
    else if (current.date === null && line.text.length < 60)
      current.date = datesOf(line).find(({ form }) => form !== 'single') ?? null;
    current.lines.push(line);
  }
  return positions.filter((position) => position.organisation !== null);
}
