import { matchesOf, type Range } from './ranges.ts';

/* All read folded text: lower case, no accents. Lengths are bounded, so that a page of letters without a space costs no more than any other. */

/**
 * RFC 5321: 64 and 255. The forms people write against harvesters, and a sign that recognition takes for an at, count too.
 * Begun only where a word begins: what stands before it, however long, goes with it.
 */
const MAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+\s?(?:@|©|\(at\)|\[at\]|\{at\})\s?[\p{L}\p{N}.-]{1,255}\s?(?:\.|\(dot\)|\[dot\])\s?\p{L}{2,24}/gu;
const AT_SIGN = /@|©|[([{]at[)\]}]/u;

const TLD =
  '(?:com|org|net|io|dev|me|co|info|app|design|page|site|tech|xyz|eu|at|be|br|ca|ch|cn|cz|de|dk|es|fi|fr|gr|hu|ie|in|it|jp|nl|no|pl|pt|ro|ru|se|uk|us)';
const LINK = new RegExp(
  String.raw`(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}@.])(?:[\p{L}\p{N}-]{1,63}\.){1,4}${TLD}\/\S+`,
  'gu',
);
/** Only where someone's contact data stand: elsewhere "booking.com" is an employer. */
const BARE_DOMAIN = new RegExp(
  String.raw`(?<![\p{L}\p{N}@.])(?:[\p{L}\p{N}-]{1,63}\.){1,4}${TLD}(?![\p{L}\p{N}])`,
  'gu',
);

const NETWORKS =
  'linkedin|github|gitlab|bitbucket|twitter|xing|skype|telegram|instagram|facebook|stack ?overflow|behance|dribbble|medium|kaggle|orcid|leetcode|hackerrank|whatsapp|wechat|mastodon|bluesky|researchgate|google scholar';
const HANDLE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${NETWORKS})\s{0,2}[:：/]\s{0,2}(?<handle>[^\s,;|]{3,80})`,
  'dgu',
);
const AT_HANDLE = /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_.-]{3,40}/gu;

const PHONE = /(?:\+|(?<![\d.,])00|\(0|(?<![\d.,:])0)\d[\d\s()./-]{6,24}\d/gu;
const AMERICAN_PHONE = /(?<![\d.,])\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}(?![\d.,])/gu;
const LABELLED_PHONE =
  /(?<![\p{L}])(?:phone|telephone|tel|telefon|fon|mobile|mobil|cell|handy|fax|portable|telefono|movil|telemovel|telefone|celular|cellulare|whatsapp|電話番号|電話|电话|手机)\.?\s{0,2}(?:number|no\.?|nr\.?)?\s{0,2}[:：\t]?\s{0,2}(?<number>[+(]?\d[\d\s()./-]{5,24}\d)/dgu;
/** `01/2015 - 03/2018` has the digits of a phone number. */
const DATES =
  /(?<!\d)(?:0?[1-9]|1[0-2]|[0-3]\d)[./-](?:19|20)\d{2}(?!\d)|(?<!\d)(?:19|20)\d{2}\s?[-./]\s?(?:19|20)?\d{2}(?!\d)|^0\d{2}-(?:19|20)\d{2}$/u;

/** Mail addresses and phone numbers. */
export function mailAndPhoneRanges(folded: string): Range[] {
  const phones = [PHONE, AMERICAN_PHONE].flatMap((pattern) => matchesOf(folded, pattern));
  return [
    ...(AT_SIGN.test(folded) ? matchesOf(folded, MAIL) : []),
    ...matchesOf(folded, LABELLED_PHONE, 'number'),
    ...phones.filter(([start, end]) => isPhone(folded.slice(start, end))),
  ];
}

/** Mail addresses, links, accounts and phone numbers, wherever they stand. */
export function contactRanges(folded: string): Range[] {
  return [...mailAndPhoneRanges(folded), ...matchesOf(folded, LINK), ...matchesOf(folded, HANDLE, 'handle')];
}

function isPhone(passage: string): boolean {
  const digits = passage.replace(/\D/g, '').length;
  return digits >= 8 && digits <= 16 && !DATES.test(passage);
}

/** What is contact data only because it stands among contact data. */
export function contactZoneRanges(folded: string): Range[] {
  return [BARE_DOMAIN, AT_HANDLE].flatMap((pattern) => matchesOf(folded, pattern));
}

/** A known phone number however its digits are set apart; null where there are too few to tell it from others. */
export function phonePattern(phone: string): RegExp | null {
  const digits = phone.replace(/\D/g, '').slice(-7);
  if (digits.length < 7) return null;
  const gap = String.raw`[\s()./-]{0,3}`;
  return new RegExp(String.raw`(?<!\d)(?:[+(]{0,2}\d${gap}){0,9}${[...digits].join(gap)}(?!\d)`, 'gu');
}
