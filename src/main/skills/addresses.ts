const WEB = /(?:https?:\/\/|www\.)[^\s|,;)]+/giu;
const PATH_AFTER_DOMAIN = /\.(?:com|org|net|io|dev|me|de|fr|es|pt|it|uk|eu|co)\//giu;
const ENDS_ADDRESS = /[\s|,;()<>]/u;

/** The stretches of a text that are mail or web addresses; UTF-16 offsets. The words in them name no skill ("jo@mail.net"). */
export function addressRanges(text: string): { start: number; end: number }[] {
  const ranges = Array.from(text.matchAll(WEB), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (const match of text.matchAll(PATH_AFTER_DOMAIN)) ranges.push(around(text, match.index));
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    // Some documents print a space on either side of the sign.
    const range = around(text, at);
    const before = text.charAt(at - 1) === ' ' ? around(text, at - 2).start : range.start;
    const after = text.charAt(at + 1) === ' ' ? around(text, at + 2).end : range.end;
    if (/\.\p{L}{2,}/u.test(text.slice(at, after))) ranges.push({ start: before, end: after });
  }
  return ranges;
}

function around(text: string, place: number): { start: number; end: number } {
  let start = place;
  let end = place;
  while (start > 0 && !ENDS_ADDRESS.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && !ENDS_ADDRESS.test(text.charAt(end))) end += 1;
  return { start, end };
}
