import { asPlace } from '../resumes/parsing/places.ts';
import { titleTerms, vectorOfTerms } from '../skills/occupation-vector.ts';
import { seniorityRank } from '../skills/seniority.ts';
import { titleFunction } from '../skills/title-function.ts';
import { foldWord } from '../skills/tokenise.ts';
import { kindOfAdHeading } from './passage-words.ts';

const LABELLED =
  /^\s*(?:#+\s*)?(?:\*\*)?(?:job title|position title|position|title|role|job|stelle|stellenbezeichnung|poste|intitulé du poste|intitulé|puesto|cargo|vaga|posizione|ruolo)(?:\*\*)?\s*[:：]\s*(?:\*\*)?\s*(.{3,90})$/imu;
const HIRING =
  /(?:looking for|seeking|hiring|recruiting|suchen|recherchons|recrutons|recrute|recherche|buscamos|busca|procuramos|procura|contratando|contrata|cerchiamo|ricerchiamo)\s+(?:(?:an?|the|to add|eine[nr]?|einen|eine\/n|eine\(n\)|zum nächstmöglichen zeitpunkt|ab sofort|une?|un\(e\)|un\/e|una?|um|uma|(?:highly |experienced|talented|motivated|skilled|dedicated|passionate|dynamic|qualified|reliable|creative|detail-oriented|seasoned|exceptional)\b)[\s,]*(?:and )?)*((?:[\p{L}][\p{L}/()&.+#-]*\s?){1,5})/iu;
const AFTER_TITLE =
  /\s+(?:[-–—|@•]|at|bei|chez|presso|para|to join|to|who|with|for|in|mit|für|pour|en|im|zur|zum|für|avec|con|per|our|located|based)\s+.*$/iu;

/** The title without employer, place and brackets: "Senior Nurse - Mercy Hospital (Boston)" → "Senior Nurse". */
export function cleanTitle(title: string): string {
  return withoutPlace(withoutTrimmings(title));
}

/** "Teamleitung Kundenservice in Leipzig" is no title of Leipzig. */
function withoutPlace(title: string): string {
  const place = /\s(?:in|à|a|en|em)\s(\p{Lu}[\p{L} .-]{2,30})$/u.exec(title);
  return place && asPlace(place[1] ?? '') !== null ? title.slice(0, place.index) : title;
}

function withoutTrimmings(title: string): string {
  return title
    .replace(/^[#*\s>]+|[*\s]+$/gu, '')
    .replace(
      /\((?:[mwfdhx](?:\s?[/|*,]\s?[mwfdhx])+|all genders|remote|hybrid|full[- ]?time|part[- ]?time)\)/giu,
      '',
    )
    .replace(/\([^)]*\d[^)]*\)/gu, '')
    .replace(/\(\s*(?:entry|junior|mid|senior)[- ]level\s*\)/giu, '')
    .replace(/\blevel\b/giu, '')
    .replace(/,\s[^,]*\d.*$/u, '')
    .replace(/\s+[-–—|@•]\s+.*$/u, '')
    .replace(/\s(?:at|bei|chez|presso)\s+\p{Lu}.*$/u, '')
    .replace(/[:.]$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether words say something of an occupation: "Northwind Traders" does not. */
export function knowsOccupation(words: string): boolean {
  return vectorOfTerms(titleTerms(words)).some((weight) => weight > 0);
}

const TITLE_END =
  /^(?:manager|analyst|specialist|consultant|director|administrator|officer|supervisor|representative|assistant|associate|coordinator|executive|agent)$/iu;

/** "Senior Python Developer We are …": a posting pasted without line breaks begins with its title. */
function leadingTitle(text: string): string | null {
  const words = text.split(/\s+/u).slice(0, 7);
  const capitals = words.findIndex(
    (word) => !/^[\p{Lu}(/&.-]/u.test(word) && !/^(?:of|and|für|de|to)$/u.test(word),
  );
  const head = words.slice(0, capitals === -1 ? words.length : capitals);
  const end = head.findIndex((word) => titleFunction(word) !== null || TITLE_END.test(word));
  return end === -1 ? null : head.slice(0, end + 1).join(' ');
}

/** The title of a posting, from its own label, its first heading or line, or "we are looking for a …"; '' when none is told. */
export function titleOfPosting(text: string): string {
  const labelled = LABELLED.exec(text.slice(0, 1500))?.[1];
  if (labelled) return cleanTitle(labelled);
  const first =
    text
      .split('\n')
      .find((line) => /\p{L}/u.test(line))
      ?.trim() ?? '';
  const line = shortLine(first);
  if (line !== '' && (endsLikeTitle(line) || FOR_ALL.test(first))) return line;
  const leading = line === '' ? leadingTitle(first) : null;
  if (leading) return cleanTitle(leading);
  const hiring = HIRING.exec(text.slice(0, 2500))?.[1];
  const named = hiring ? cleanTitle(hiring.replace(AFTER_TITLE, '')) : '';
  return named !== '' && (line === '' || endsLikeTitle(named)) ? named : line;
}

/** "(m/w/d)", "H/F": what a title alone carries. */
const FOR_ALL = /\(?\b[mwfhdx]\s?[/|*]\s?[mwfhdx]\b/iu;

/** The first line where it may be a title: short, no sentence, no plain heading such as "About us". */
function shortLine(first: string): string {
  const bare = cleanTitle(first);
  const words = bare.split(/\s+/u).length;
  const isShort = words <= 8 && !/[.!?]$/u.test(first) && bare.length >= 3;
  const isHeading = kindOfAdHeading(foldWord(bare)) !== null && seniorityRank(bare) === null && words <= 2;
  return isShort && !isHeading && knowsOccupation(bare) ? bare : '';
}

function endsLikeTitle(words: string): boolean {
  return (
    titleFunction(words) !== null ||
    seniorityRank(words) !== null ||
    words.split(/\s+/u).some((word) => TITLE_END.test(word))
  );
}
