import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { datesOf } from './line-facts.ts';
import type { ResumeLine, Span } from './resume-line.ts';
import type { ResumeText } from './resume-text.ts';

/** A telephone number and where it stands; `number` is E.164, or the digits as printed where it could not be resolved. */
export interface FoundPhone {
  number: string;
  span: Span;
  confidence: number;
}

/** What is known before numbers are read. */
export interface PhoneContext {
  /** ISO 3166-1 codes a national number may belong to, the likeliest first. */
  countries: readonly string[];
  /** Passages that are no numbers: e-mails, links. */
  taken: readonly Span[];
  /** True for lines of the contact block, where a number needs no label. */
  isContactLine: (line: ResumeLine) => boolean;
}

const CANDIDATE =
  /(?:\(?\s?\+\s?\d{1,3}\s?\)?|\(\d{1,5}\)|(?<![\d.,])\d)(?:[\d]|[ ]?[().–/-]{1,3}[ ]?(?=[\d(])| (?=[\d(]))*\d(?!\d)/gu;
const LABEL =
  /(?<!\p{L})(?:tele?(?:phone|fon|fono|fone|foon)?(?:nummer|no|number)?|phones?|ph|mobile?|mob|cell(?:ular|phone|ulare)?|handy|portable|t[ée]l(?:[ée]phone)?|m[óo]vil|tel[ée]fono|tel[ée]fone|telem[óo]vel|celular|telefoon|gsm|whatsapp|contact(?:\s(?:no|number))?|number|rufnummer|mobil(?:telefon|nummer)?|call|home|work|privat|m|t|p|c|h)(?:\s?(?:no|nr|number))?[\s.:)*#]*$|(?:电话|手机|联系电话|手机号|移动电话|联系方式)[\s:：]*$/iu;
const STRONG_LABEL = /\p{L}{2}[\s.:)*#]*$|[\u4e00-\u9fff]/u;
const NO_PHONE_BEFORE =
  /(?<!\p{L})(?:isbn|issn|doi|orcid|arxiv|id|ids|passport|pass(?:eport)?|ssn|nif|nie|dni|cpf|cnpj|rg|matrikel(?:nummer)?|registration|reg|licen[sc]e|account|iban|bic|zip|plz|postcode|cep|patent|grant|article|roll|enrolment|enrollment|employee|version|gpa|score|steuer(?:nummer|id)?|siret|usd|eur|inr|rs|no|nr|number of|\$|€|£|₹)[\s.:#n°º-]*$/iu;
const FAX = /(?<!\p{L})(?:fax|f)[\s.:)]*$/iu;
const CURRENCY_AFTER =
  /^\s*(?:%|€|\$|£|₹|euros?|usd|users|people|employees|customers|records|requests|units|k\b|m\b|million|km|kg|hours|lines)/iu;

function digitsOf(text: string): string {
  return text.replace(/\D/gu, '');
}

/** Cuts a ZIP code off that stands before a number in brackets or with a plus: "94588 (555) 123-4567". */
function withoutZip(text: string): number {
  const zip = /^\d{4,6}\s+(?=[(+])/u.exec(text);
  return zip === null ? 0 : zip[0].length;
}

function looksLikeDate(line: ResumeLine, start: number, end: number, printed: string): boolean {
  if (/^\(?\s?\+/u.test(printed)) return false;
  const from = start - line.start;
  const to = end - line.start;
  const covered = datesOf(line).some((range) => range.start <= from + 1 && range.end >= to - 1);
  if (covered) return true;
  const groups = printed.match(/\d+/gu) ?? [];
  return groups.length <= 3 && groups.every((group) => /^(?:19|20)\d\d$/u.test(group) || group.length <= 2);
}

function resolve(printed: string, countries: readonly string[]): { number: string; confidence: number } {
  const text = printed.replace(/^\(\s?\+\s?(\d{1,3})\s?\)/u, '+$1').replace(/(\+\d{1,3}[\s-]?)\(0\)/u, '$1');
  const digits = digitsOf(text);
  if (text.trim().startsWith('+')) {
    const parsed = parsePhoneNumberFromString(text);
    if (parsed?.isValid()) return { number: parsed.number, confidence: 0.97 };
    return { number: `+${digits}`, confidence: 0.75 };
  }
  for (const country of likelyCountries(text, countries)) {
    if (!isSupportedCountry(country)) continue;
    const parsed = parsePhoneNumberFromString(text, country as CountryCode);
    if (parsed?.isValid()) return { number: parsed.number, confidence: 0.9 };
  }
  return { number: digits, confidence: 0.7 };
}

/** Written as numbers are in North America: "(555) 123-4567". Other countries' plans must not claim a placeholder of that shape. */
function isNorthAmerican(printed: string): boolean {
  return /^\(?\d{3}\)?[\s.-]{1,3}\d{3}[\s.-]{1,3}\d{4}$/u.test(printed.trim());
}

/** The countries a national number may belong to; a British one begins with 0, an Indian mobile has ten digits from 6 on. */
function likelyCountries(printed: string, known: readonly string[]): readonly string[] {
  if (isNorthAmerican(printed)) return ['US', 'CA'];
  const digits = digitsOf(printed);
  if (digits.startsWith('0')) return [...known, 'GB'];
  return /^[6-9]\d{9}$/u.test(digits) ? [...known, 'IN'] : known;
}

function labelBefore(text: ResumeText, line: ResumeLine, at: number): string {
  const sameLine = text.clean.slice(Math.max(line.start, at - 28), at);
  if (/\S/u.test(sameLine)) return sameLine;
  const above = text.lines[line.index - 1];
  return above !== undefined && above.text.length <= 20 ? above.text : '';
}

/** A candidate with its place, its digits counted and what stands before it. */
interface PrintedNumber extends Span {
  printed: string;
  before: string;
  international: boolean;
}

/** Runs of digits that may be numbers, without a ZIP code in front and without those inside words, mails, links and dates. */
function printedNumbers(text: ResumeText, line: ResumeLine, taken: readonly Span[]): PrintedNumber[] {
  return [...line.text.matchAll(CANDIDATE)].flatMap((match) => {
    const blank = match[0].length - match[0].trimStart().length;
    const skip = blank + withoutZip(match[0].trimStart());
    const printed = match[0].slice(skip);
    const start = line.start + match.index + skip;
    const end = start + printed.length;
    const count = digitsOf(printed).length;
    if (count < 7 || count > 16 || looksLikeDate(line, start, end, printed)) return [];
    if (/^[\p{L}_@]/u.test(text.clean.slice(end, end + 1)) && !/^\p{Script=Han}/u.test(text.clean.slice(end)))
      return [];
    if (taken.some((span) => span.start < end && start < span.end)) return [];
    const international = /^\(?\s?\+/u.test(printed);
    return [{ printed, start, end, international, before: labelBefore(text, line, start) }];
  });
}

function phonesOfLine(
  text: ResumeText,
  line: ResumeLine,
  context: PhoneContext,
): (FoundPhone & { fax: boolean })[] {
  if (!/\d.*\d.*\d.*\d.*\d.*\d/u.test(line.text)) return [];
  return printedNumbers(text, line, context.taken).flatMap((number) => {
    const { printed, start, end, before, international } = number;
    const labelled = LABEL.test(before) && (STRONG_LABEL.test(before) || context.isContactLine(line));
    const fax = FAX.test(before);
    const resolved = resolve(printed, context.countries);
    if (!labelled) {
      if (NO_PHONE_BEFORE.test(before)) return [];
      if (!fax && !international && !context.isContactLine(line)) return [];
      if (CURRENCY_AFTER.test(text.clean.slice(end, Math.min(line.end, end + 12)))) return [];
      if (/[\p{L}\d_@/]$/u.test(text.clean.slice(Math.max(line.start, start - 1), start))) return [];
      if (!international && (resolved.confidence < 0.8 || isOneDigit(printed)) && !hasPhoneShape(printed))
        return [];
    }
    const confidence = labelled ? Math.min(0.99, resolved.confidence + 0.02) : resolved.confidence;
    return [{ number: resolved.number, span: { start, end }, confidence, fax }];
  });
}

function isOneDigit(printed: string): boolean {
  return /^(\d)\1+$/u.test(digitsOf(printed));
}

/** Digits in at least two groups, or ten and more in one: a bare "1234567" in the header may be anything, "1111 1111" is a gap to fill. */
function hasPhoneShape(printed: string): boolean {
  if (isOneDigit(printed) && !isNorthAmerican(printed)) return false;
  const groups = printed.match(/\d+/gu) ?? [];
  return groups.length >= 2
    ? digitsOf(printed).length >= 9 || groups.length >= 3
    : digitsOf(printed).length >= 10;
}

/** Numbers in `tel:` links; the text over one may be set in another order than it is dialled. */
function linkedNumbers(text: ResumeText): string[] {
  return text.document.links.flatMap(({ uri }) => {
    const number = /^tel:(.+)$/iu
      .exec(uri)?.[1]
      ?.replace(/%20|%2B/giu, (code) => (code === '%20' ? ' ' : '+'));
    return number === undefined || digitsOf(number).length < 7 ? [] : [number];
  });
}

function sorted(digits: string): string {
  return [...digits].sort().join('');
}

/**
 * Telephone numbers in the order they stand; fax numbers only when there is no other. Where a `tel:` link has the same digits in another
 * order (right-to-left text turns groups round), the link's order is taken.
 */
export function findPhones(text: ResumeText, context: PhoneContext): FoundPhone[] {
  const unique = new Map<string, FoundPhone & { fax: boolean }>();
  const linked = linkedNumbers(text);
  for (const line of text.lines) {
    for (const phone of phonesOfLine(text, line, context)) {
      const printed = digitsOf(text.clean.slice(phone.span.start, phone.span.end));
      const link = linked.find(
        (number) => digitsOf(number) !== printed && sorted(digitsOf(number)) === sorted(printed),
      );
      const number = link === undefined ? phone.number : resolve(link, context.countries).number;
      if (!unique.has(number)) unique.set(number, { ...phone, number });
    }
  }
  const all = [...unique.values()];
  const voices = all.filter((phone) => !phone.fax);
  return (voices.length > 0 ? voices : all).map(({ number, span, confidence }) => ({
    number,
    span,
    confidence,
  }));
}
