import type { WordingLanguage } from '../../../contract/authoring.ts';
import type { Seniority } from '../../../contract/criteria.ts';
import type { JobDraft } from '../../../contract/jobs.ts';
import type { CefrLevel } from '../../../contract/resume.ts';
import { cefrLevel, languageOfWord } from '../../resumes/parsing/language-words.ts';
import { asPlace } from '../../resumes/parsing/places.ts';
import { isTopicName } from './families.ts';

export interface BriefTopic {
  name: string;
  necessity: 'must' | 'nice';
  years: number | null;
}

/** What a recruiter's two or three lines say, and nothing they do not. */
export interface Brief {
  title: string;
  level: Seniority | null;
  location: string | null;
  workMode: JobDraft['workMode'] | null;
  employmentType: JobDraft['employmentType'] | null;
  years: number | null;
  salary: string | null;
  topics: BriefTopic[];
  languages: { code: string; name: string; level: CefrLevel | null }[];
  /** Shifts, travel, start date: kept in the recruiter's words. */
  conditions: string[];
  offers: string[];
  tasks: string[];
  must: string[];
  nice: string[];
  about: string[];
}

/** Some days here, some at home. */
const SOME_DAYS =
  /\b(?:remote|home ?office|from home|télétravail)\b[^,.;]{0,12}?\b(?:\d|one|two|three|four|ein|zwei|drei|vier|un|deux|trois|quatre)\b[ -]?(?:days?|tage?|jours?)(?: (?:a|per|die|pro|par) (?:week|woche|semaine))?|\b(?:\d|one|two|three|four|ein|zwei|drei|vier|un|deux|trois|quatre)\b[ -]?(?:days?|tage?|jours?)\b[^,.;]{0,20}?\b(?:remote|home ?office|from home|in the office|on[- ]?site|télétravail|vor ort|sur site)\b/i;

const WORK_MODES: [RegExp, NonNullable<Brief['workMode']>][] = [
  [SOME_DAYS, 'hybrid'],
  [/\b(?:hybrid|hybride)\b(?!\s*(?:vehicles?|fahrzeuge?|cars?))/i, 'hybrid'],
  [/\b(?:remote|home\s?office|work from home|télétravail|homeoffice)\b/i, 'remote'],
  [/\b(?:on[- ]?site|vor ort|sur site|in the office|présentiel)\b/i, 'on-site'],
];
const EMPLOYMENT: [RegExp, NonNullable<Brief['employmentType']>][] = [
  [/\b(?:part[- ]?time|teilzeit|temps partiel|mi-temps)\b/i, 'part-time'],
  [/\b(?:full[- ]?time|vollzeit|temps plein|permanent|unbefristet|cdi)\b/i, 'full-time'],
  [/\b(?:internship|intern|praktikum|praktikant\w*|stage)\b/i, 'internship'],
  [/\b(?:apprentice\w*|ausbildung|azubi|apprentissage|alternance)\b/i, 'apprenticeship'],
  [/\b(?:temporary|fixed[- ]term|befristet\w*|cdd|seasonal|saisonal|saisonnier)\b/i, 'temporary'],
  [/\b(?:contract(?:or)?|freelance\w*|freiberuflich)\b(?!\s*(?:law|negotiation|management))/i, 'contract'],
  [/\b(?:volunteer\w*|ehrenamt\w*|bénévol\w*)\b/i, 'volunteer'],
];
const LEVELS: [RegExp, Seniority][] = [
  [/\b(?:intern|internship|praktikant\w*|stagiaire|working student|werkstudent\w*)\b/i, 'intern'],
  [/\b(?:junior|jr\.?|entry[- ]level|graduate|débutant\w*|apprentice|azubi|trainee)\b/i, 'junior'],
  [/\b(?:head of|director|leiter(?:in)?|directeur|directrice|bereichsleit\w*)\b/i, 'director'],
  [/\b(?:ceo|cto|cfo|coo|chief \w+ officer|vp|vice president|geschäftsführ\w*)\b/i, 'executive'],
  [/\b(?:lead|principal|staff|team ?lead|teamleit\w*|chef d'équipe|supervisor)\b/i, 'lead'],
  [/\b(?:senior|sr\.?|experienced|erfahrene\w*|confirmé\w*)\b/i, 'senior'],
];
const SALARY =
  /(?:[€$£]\s?\d[\d.,]*\s?k?(?:\s?(?:-|–|to|bis|à)\s?[€$£]?\s?\d[\d.,]*\s?k?)?|\d[\d.,]*\s?k?(?:\s?(?:-|–|to|bis|à)\s?\d[\d.,]*\s?k?)?\s?(?:€|\$|£|eur|usd|gbp|chf|euros?)(?![\p{L}])|\d{2,3}\s?(?:-|–)\s?\d{2,3}\s?k\b)(?:\s?(?:per|a|\/|pro|par)\s?\p{L}+)?/iu;
const YEARS =
  /(?:at least |min(?:imum|destens|\.)? ?|au moins )?(\d{1,2})\s*\+?\s*(?:years?|yrs?|jahren?|ans)(?:['’]?\s+(?:of|in|with|mit|de|d['’])?\s*(?:experience|erfahrung|expérience)?)?/i;
const CONDITION =
  /(?<!\p{L})(?:shifts?|nights?|evenings?|mornings?|early starts?|bank holidays?|weekends?|on[- ]call|travel\w*|start(?:s|ing)?\b|asap|from (?:january|february|march|april|may|june|july|august|september|october|november|december)|hours|schicht\w*|nacht\w*|abends?|abenddienst\w*|frühdienst\w*|spätdienst\w*|feiertag\w*|wochenend\w*|rufbereitschaft|reise\w*|ab sofort|astreinte\w*|nuits?|soirs?|soirées?|matins?|jours fériés|week-ends?|déplacements?|\d+\s?%)/iu;
const OFFER =
  /\b(?:we offer|offer(?:ing)?|benefits?|holiday|vacation|paid leave|bonus|pension|training budget|bike|car allowance|company car|stock|shares|health insurance|childcare|jobticket|free (?:lunch|parking|meals)|wir bieten|urlaub\w*|urlaubstage|weihnachtsgeld|altersvorsorge|dienstwagen|nous offrons|congés|mutuelle|tickets?[- ]restaurant|prime)\b/i;
const NICE =
  /^(?:nice to have|nice|bonus points?|a plus|plus|ideally|preferably|preferred|optional|desirable|von vorteil|idealerweise|gern|wünschenswert|idéalement|souhaité|un plus|apprécié)\s*:?\s*|\s*\(?\b(?:is a plus|a plus|nice to have|is an advantage|preferred|desirable|von vorteil|ist ein plus|wünschenswert|un plus|est un plus|souhaitée?s?|apprécié\w*)\b\)?/gi;
const MUST =
  /^(?:must have|must|required|requires?|requirements?|needs?|essential|skills?|stack|with|using|zwingend|erforderlich|muss|mit|exigée?s?|obligatoire|avec|compétences)\s*:?\s+/i;
const LEAD_IN =
  /^(?:(?:hi|hello)[,.!]?\s+)?(?:please\s+)?(?:we(?:'re| are)?\s+(?:currently\s+)?(?:need|want|seek|seeking|hiring|hire|looking for|looking to hire|searching for)|i need|need|seeking|hiring|looking for|wanted|wir suchen|gesucht|suche|nous (?:recherchons|cherchons)|recherche|on cherche)\s*:?\s+(?:an?|the|two|three|\d+|eine?n?|une?|des)?\s*/i;
const ENTRY =
  /(?<!\p{L})(?:in|at|for|with|who|to|based|near|within|bei|für|mit|im|zur|zum|à|au|pour|avec|chez|dans)(?!\p{L})/iu;

/** Reads a brief in English, German or French. The first words name the post; everything else is sorted by what it says. */
export function readBrief(text: string, language: WordingLanguage): Brief {
  const whole = text.replace(/\r/g, '').trim();
  const segments = split(whole);
  const first = (segments.shift() ?? whole).replace(LEAD_IN, '');
  const cut = first.search(ENTRY);
  const rawTitle = (cut > 2 ? first.slice(0, cut) : first).trim();
  if (cut > 2) segments.unshift(first.slice(cut).trim());
  const brief = emptyBrief(cleanTitle(rawTitle), whole);
  for (const segment of segments) sort(segment, brief, language);
  return { ...brief, topics: uniqueTopics(brief.topics) };
}

function split(text: string): string[] {
  const guarded = text.replace(/(\d)[,.](\d)/g, '$1\u0001$2');
  return guarded
    .split(/[\n;•·|]+|,(?=\s)|,$|(?<=[\p{L}\d)])[.!?](?=\s|$)|\s[-–—]\s/u)
    .map((part) =>
      part
        .replaceAll('\u0001', text.includes(',') ? ',' : '.')
        .replace(/^[\s\-–*]+|[\s:]+$/g, '')
        .trim(),
    )
    .filter((part) => part.length > 1);
}

function emptyBrief(title: string, whole: string): Brief {
  const found = <Value>(table: readonly [RegExp, Value][], text: string) =>
    table.find(([pattern]) => pattern.test(text))?.[1] ?? null;
  return {
    title,
    level: found(LEVELS, title),
    location: null,
    workMode: found(WORK_MODES, whole),
    employmentType: found(EMPLOYMENT, whole),
    years: null,
    salary: SALARY.exec(whole)?.[0].trim() ?? null,
    topics: [],
    languages: [],
    conditions: [],
    offers: [],
    tasks: [],
    must: [],
    nice: [],
    about: [],
  };
}

function cleanTitle(raw: string): string {
  const title = raw
    .replace(/\((?:m|w|f|h|d|x|i|all genders|gn)(?:\s*[/|]\s*[mwfhdxi])*\)/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/^(?:an?|eine?n?|une?)\s+/i, '')
    .trim();
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** Takes out what has a field of its own, then files the rest. */
function sort(segment: string, brief: Brief, language: WordingLanguage): void {
  const necessity = new RegExp(NICE.source, 'i').test(segment) ? 'nice' : 'must';
  let rest = segment.replace(NICE, ' ').replace(MUST, '').trim();
  if (brief.salary)
    rest = rest
      .replace(brief.salary, ' ')
      .replace(/\b(?:salary|gehalt|salaire)\b:?/i, ' ')
      .trim();
  rest = takeYears(rest, brief, necessity);
  rest = takePlace(rest, brief);
  const days = SOME_DAYS.exec(rest)?.[0];
  if (days) brief.conditions.push(days);
  for (const [pattern] of [...WORK_MODES, ...EMPLOYMENT]) rest = rest.replace(pattern, ' ');
  rest = rest
    .replace(
      /^(?:(?:and|und|et|or|with|for|in|at|the|our|für|mit|im|zur|pour|avec|au|la|le|les|die|den|das|der|unsere?n?|notre|nos)\s+)+|\s+(?:and|und|et|in|or)$/gi,
      '',
    )
    .replace(/[()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (rest.length < 2 || takeLanguage(rest, brief)) return;
  file(rest, necessity, brief, language);
}

function takeYears(text: string, brief: Brief, necessity: 'must' | 'nice'): string {
  const match = YEARS.exec(text);
  if (!match?.[1]) return text;
  const years = Number(match[1]);
  const rest = text
    .replace(match[0], ' ')
    .replace(/\b(?:experience|erfahrung|expérience|of|with|in|mit|de)\b/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (rest.length > 1 && rest.split(' ').length <= 4) {
    brief.topics.push({ name: rest, necessity, years });
    return '';
  }
  brief.years = years;
  return rest;
}

function takePlace(text: string, brief: Brief): string {
  if (brief.location) return text;
  const after =
    /(?<!\p{L})(?:based in|located in|near|in|à|bei)\s+((?:\p{Lu}[\p{L}.'’-]+)(?:[ -]\p{Lu}[\p{L}.'’-]+){0,2})/u.exec(
      text,
    );
  const named = after?.[1] ?? text.replace(/^(?:in|based in|à)\s+/i, '');
  if (
    named.split(' ').length > 4 ||
    WORK_MODES.some(([mode]) => mode.test(named)) ||
    isTopicName(named) ||
    languageOfWord(named)
  )
    return text;
  const known = asPlace(named) !== null || asPlace(capitalised(named)) !== null;
  if (!after && !known) return text;
  if (after && !known && !/^\p{Lu}\p{Ll}/u.test(named)) return text;
  brief.location = known && !after ? capitalised(named) : named;
  return text.replace(after?.[0] ?? text, ' ').trim();
}

const capitalised = (name: string) => name.replace(/(?<=^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase());

function takeLanguage(text: string, brief: Brief): boolean {
  const words = text.split(/[\s:/]+/);
  if (words.length > 5) return false;
  const word = words.find((one) => languageOfWord(one) !== null);
  const level = cefrLevel(text);
  if (!word || (level === null && !/fluent|fließend|courant|spoken|speaking|language/i.test(text)))
    return false;
  brief.languages.push({ code: languageOfWord(word) ?? '', name: capitalised(word), level });
  return true;
}

function file(text: string, necessity: 'must' | 'nice', brief: Brief, _language: WordingLanguage): void {
  const words = text.split(' ').length;
  if (OFFER.test(text)) brief.offers.push(text.replace(/^(?:we offer|wir bieten|nous offrons)\s*:?\s*/i, ''));
  else if (CONDITION.test(text) && words <= 8) brief.conditions.push(text);
  else if (/^(?:you(?:'ll| will)|tasks?:|duties:|responsible for|sie |vous )/i.test(text))
    brief.tasks.push(text.replace(/^(?:you(?:'ll| will)|tasks?:|duties:|responsible for)\s*/i, ''));
  else if (
    words <= 9 &&
    /(?: and | und | et | & |\/|\+ )/.test(text) &&
    words / text.split(/ and | und | et | & |\/|\+ /).length <= 3
  )
    for (const name of text.split(/ and | und | et | & |\/|\+ /)) topic(name, necessity, brief);
  else if (words <= 4) topic(text, necessity, brief);
  else if (/^(?:for|our|the|we|our|team|company|unser|wir|notre|nous)\b/i.test(text)) brief.about.push(text);
  else brief[necessity].push(text);
}

function topic(name: string, necessity: 'must' | 'nice', brief: Brief): void {
  const clean = name
    .replace(
      /^(?:good|strong|solid|some|basic|experience (?:with|in)|knowledge of|skills? in|the|our|for|gute|sehr gute|kenntnisse in|bonne|bonnes)\s+/i,
      '',
    )
    .trim();
  if (clean.length > 1) brief.topics.push({ name: clean, necessity, years: null });
}

const uniqueTopics = (topics: BriefTopic[]) =>
  topics.filter(
    (one, at) => topics.findIndex(({ name }) => name.toLowerCase() === one.name.toLowerCase()) === at,
  );
