/** Signs no font here has: pictures, private icons, joiners of emoji, controls of direction. */
const UNSET = new RegExp(
  [
    String.raw`(?![©®™])\p{Extended_Pictographic}`,
    String.raw`\p{Co}|\p{Cn}|\p{Emoji_Modifier}|\p{Regional_Indicator}`,
    String.raw`[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]`,
    String.raw`[\ufe00-\ufe0f]|[\u{e0000}-\u{e01ef}]`,
  ].join('|'),
  'gu',
);
/** Letters of scripts no font here has: they are counted, so that a name is seen to be there. */
const FOREIGN =
  /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Common}\p{Script=Inherited}])[\p{L}\p{N}]\p{M}*/gu;

/** A text as it can be set: whole characters, no control signs, painted-over passages in a sign every font has. */
export function readable(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/█+/g, '■■■')
    .replace(UNSET, '')
    .replace(FOREIGN, '□')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** A passage cut at a length that stays on a page; `whole` is its full length where it was cut, else null. */
export function excerpt(text: string, longest: number): { text: string; whole: number | null } {
  const shown = readable(text);
  if (shown.length <= longest) return { text: shown, whole: null };
  return { text: shown.slice(0, longest).replace(/\S*$/u, '').trimEnd().toWellFormed(), whole: shown.length };
}
