import type { EntryPart } from './entry-parts.ts';
import { organisationStrength } from './organisation-words.ts';
import { asPlace } from './places.ts';
import { jobWords } from './title-words.ts';

/** Where the title ends: after its last word for a job and the small words behind it; null where that cannot be told. */
function titleEnd(words: readonly RegExpExecArray[]): number | null {
  const last = words.findLastIndex((word) => jobWords(word[0]) > 0);
  if (last < 0) return null;
  let end = last + 1;
  while (/^(?:\p{Ll}{4,}|de|di|da|du|of|en|em|et|i)$/u.test(words[end]?.[0] ?? '')) end += 1;
  // "Head of Sales Acme": how many words belong to the title is anyone's guess.
  return /^(?:de|di|da|du|of|en|em|et|i|with|para|dell?a)$/u.test(words[end - 1]?.[0] ?? '') ? null : end;
}

/** Title and employer set side by side without separator ("Charge Nurse Bluewater General"), told apart by the words; null for anything else. */
function splitPart(part: EntryPart): [EntryPart, EntryPart] | null {
  const words = [...part.text.matchAll(/\S+/gu)];
  const end = titleEnd(words);
  const first = end === null ? undefined : words[end];
  if (end === null || first === undefined || words.length - end > 5) return null;
  const rest = part.text.slice(first.index);
  const title = part.text.slice(0, first.index).trimEnd();
  const named = /^\p{Lu}/u.test(rest) && !/[()[\]:/]/u.test(part.text) && asPlace(rest) === null;
  if (!named || (words.length - end < 2 && organisationStrength(rest) === 0)) return null;
  return [
    {
      ...part,
      text: title,
      end: part.start + title.length,
      organisation: 0,
      place: false,
      jobs: jobWords(title),
    },
    {
      ...part,
      text: rest,
      start: part.start + first.index,
      jobs: 0,
      organisation: organisationStrength(rest) || 1,
    },
  ];
}

function isEmployer(part: EntryPart): boolean {
  return !part.place && part.jobs === 0 && part.organisation > 0;
}

/**
 * Parts of the headings of a section where title and employer stand side by side in one cell. Taken apart only where a legal form
 * tells, or when most of the entries are set so: elsewhere what follows the title belongs to it.
 */
export function withGluedTitlesParted(entries: readonly EntryPart[][]): EntryPart[][] {
  const split = entries.map((parts) => {
    const titles = parts.filter((part) => part.jobs > 0);
    const [title] = titles;
    const alone =
      title !== undefined &&
      titles.length === 1 &&
      !parts.some((part) => part.row === title.row && part !== title && !part.place);
    const halves = alone ? splitPart(title) : null;
    return halves === null || title === undefined || parts.some(isEmployer) ? null : { title, halves };
  });
  const count = split.filter((found) => found !== null).length;
  const usual = count >= 2 && count >= entries.length * 0.6;
  return entries.map((parts, index) => {
    const found = split[index];
    return found == null || !(usual || found.halves[1].organisation === 2)
      ? parts
      : parts.flatMap((part) => (part === found.title ? found.halves : [part]));
  });
}
