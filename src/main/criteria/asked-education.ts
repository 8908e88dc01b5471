import { findDegree } from '../resumes/parsing/degree-words.ts';
import { foldWord } from '../skills/tokenise.ts';

export interface AskedEducation {
  /** ISCED 2011. */
  level: number;
  field: string | null;
  /** "or equivalent experience": the degree can be made up for. */
  replaceable: boolean;
  /** Words that belong to the degree: what they name is no skill asked for. */
  places: { start: number; end: number }[];
}

/** Words for a degree of which a résumé would name the kind; folded. */
const ANY_DEGREE =
  /\b(?:university|college|academic|4[- ]year|four[- ]year) degree|\bdegree (?:in|or)\b|hochschulabschluss|abgeschlossenes (?:hochschul)?studium|\bstudium (?:der|in|im)\b|(?:diplome|formation) (?:universitaire|superieure)|titulo universitario|titulacion universitaria|formacion universitaria|estudios (?:superiores|universitarios)|ensino superior|curso superior|formacao superior|titolo universitario|laurea/u;
const VOCATIONAL =
  /abgeschlossene (?:berufs)?ausbildung|kaufmannische ausbildung|\bausbildung (?:als|zum|zur|im)|berufsausbildung|apprenticeship|vocational (?:training|qualification)|formation professionnelle|formacion profesional|grado medio/u;
const SCHOOL =
  /high school|\bged\b|secondary school|abitur|baccalaureat|bachillerato|ensino medio|diploma di (?:maturita|scuola)|niveau bac\b/u;
const BAC_PLUS = /bac\s?\+\s?(\d)/u;
const CONTEXT =
  /degree|bachelor|master|ph\.?d|doctorate|diplom|studium|abschluss|ausbildung|university|college|licen[cs]|education|graduat|grado|titul|formac|formation|ensino|laurea|mba|bac\b|school|\bged\b|apprentice|vocational|b\.?sc|m\.?sc|\bb\.?[ae]\.|\bb\.?tech|jurist|staatsexamen|\bj\.?d\.?\b|abitur|maturita|meister|techniker|\bbts\b|\bcap\b/u;
const FIELD =
  /(?:degree|bachelor(?:'?s)?|master(?:'?s)?|ph\.?d\.?|studium|abschluss|diplome?|licence|grado|laurea|licenciatura|graduacao|ensino superior|curso superior|formaci[oó]n|forma[cç][aã]o(?: superior)?|formation(?: sup[eé]rieure)?|estudios(?: superiores)?|titulaci[oó]n|dipl[oô]me|b\.?sc\.?|m\.?sc\.?|ausbildung)(?:\s+(?:degree|or (?:higher|master'?s?|phd)))*\s+(?:in|of|en|im|der|em|als|zum|zur)\s+(?:the\s+(?:field|area)s?\s+of\s+)?(?:(?:der|dem|den|la|el|las|los|il)\s+)?([\p{L}][\p{L} &/,-]{2,60}?)(?=\s*(?:$|[.;()]|,?\s(?:or|oder|ou|o|and \d|required|preferred|with|mit|from|is|erforderlich)\b|,\s(?:or|related)))/iu;

/** "Forklift licence", "licence to practise": a permit; the French degree stands in French words. */
const PERMIT =
  /(?<=\b(?:driver'?s?'?|driving|forklift|truck|reach|reach truck|flt|sia|uk|lgv|nursing|teaching|professional|operating|software|electrical|pilot'?s?|hgv|valid|current|clean|full|state|counterbalance|a|the|rn|practi[cs]ing) )licen[cs]es?\b|\blicen[cs]es?(?= (?:is|are|must|to|and|or|with|of|required)\b)/giu;

/** The education a passage asks for, the lowest level of a choice ("Bachelor's or Master's"); null when it asks none. */
export function askedEducation(printed: string): AskedEducation | null {
  const passage = printed.replace(PERMIT, (permit) => ' '.repeat(permit.length));
  const folded = foldWord(passage);
  if (!CONTEXT.test(folded)) return null;
  const level = levelOf(passage, folded);
  if (level === null) return null;
  const replaceable =
    /equivalent (?:\w+ ){0,3}experience|or equivalent|experience in lieu|in-?lieu|vergleichbare|ou equivalent|o equivalente|ou equivalente|oder gleichwertig/u.test(
      folded,
    );
  const field = FIELD.exec(passage)?.[1]?.trim() ?? null;
  return { level, field, replaceable, places: placesOf(passage, folded, field) };
}

function placesOf(passage: string, folded: string, field: string | null): { start: number; end: number }[] {
  const places =
    field === null ? [] : [{ start: passage.indexOf(field), end: passage.indexOf(field) + field.length }];
  if (folded.length !== passage.length) return places;
  for (const pattern of [ANY_DEGREE, VOCATIONAL, SCHOOL]) {
    const found = pattern.exec(folded);
    if (found) places.push({ start: found.index, end: found.index + found[0].length });
  }
  return places;
}

function levelOf(passage: string, folded: string): number | null {
  const bac = BAC_PLUS.exec(folded)?.[1];
  if (bac !== undefined) return Number(bac) >= 8 ? 8 : Number(bac) >= 4 ? 7 : Number(bac) >= 3 ? 6 : 5;
  const levels: number[] = [];
  for (const part of passage.split(/\s(?:or|oder|ou|o|bzw\.?)\s|\/|,/u)) {
    const degree = findDegree(part);
    if (degree && degree.level >= 3) levels.push(degree.level);
  }
  if (SCHOOL.test(folded)) levels.push(3);
  if (VOCATIONAL.test(folded)) levels.push(3);
  if (ANY_DEGREE.test(folded)) levels.push(6);
  return levels.length === 0 ? null : Math.min(...levels);
}
