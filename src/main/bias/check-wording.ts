import type { Finding, WordingLanguage, WordingPlace } from '../../contract/authoring.ts';
import type { Criterion } from '../../contract/criteria.ts';
import {
  indexTerms,
  longestTermsAt,
  phraseAt,
  phraseParts,
  type Term,
  type Token,
  tokens,
} from './term-index.ts';
import { type WordGroup, wordLists, wordSources } from './word-lists.ts';

/** How far apart masculine and feminine words must be before single weak ones are shown. */
const LEAN = 4;

const ready = {
  en: prepare('en'),
  de: prepare('de'),
  fr: prepare('fr'),
};

function prepare(language: WordingLanguage) {
  const list = wordLists[language];
  return {
    list,
    index: indexTerms(list),
    exempt: phraseParts(list.exempt),
    patterns: list.groups.map((group) => group.patterns.map((pattern) => new RegExp(pattern, 'giu'))),
  };
}

interface Raw extends Finding {
  lean: 'masculine' | 'feminine' | null;
}

/**
 * Looks for gender-coded, ageist, exclusionary, ableist and jargon wording, for proxies and for protected attributes, in the order they
 * stand. Offsets are UTF-16 units into `text`, end excluded. In a criterion a bare attribute ("male", "religion") is blocked too; in a
 * posting it may be part of an equal-treatment promise. Words that lean are shown only where the text as a whole leans (Gaucher et al.
 * 2011 measured the balance, not the word). Sources: `docs/bias-sources.md`.
 */
export function checkWording(
  text: string,
  language: WordingLanguage,
  place: WordingPlace = 'posting',
): Finding[] {
  const { list, index, exempt, patterns } = ready[language];
  const words = tokens(text);
  const spared = sparedSpans(text, words, exempt);
  const raw: Raw[] = [
    ...termFindings(text, words, index, place),
    ...list.groups.flatMap((group, at) => patternFindings(text, group, patterns[at] ?? [], place)),
    ...(place === 'criterion' ? wholeFindings(text, list.groups) : []),
  ].filter(
    (finding) =>
      finding.kind !== 'protected' ||
      !spared.some(([start, end]) => finding.start >= start && finding.end <= end),
  );
  return withoutCovered(balanced(raw)).map(({ lean: _, ...finding }) => finding);
}

/** The criteria a job may not have, each with what is wrong. Empty when all may stand. */
export function protectedInCriteria(
  criteria: readonly Pick<Criterion, 'id' | 'label'>[],
  language: WordingLanguage,
): { id: string; findings: Finding[] }[] {
  return criteria
    .map(({ id, label }) => ({
      id,
      findings: checkWording(label, language, 'criterion').filter(({ severity }) => severity === 'block'),
    }))
    .filter(({ findings }) => findings.length > 0);
}

function termFindings(
  text: string,
  words: readonly Token[],
  index: ReturnType<typeof indexTerms>,
  place: WordingPlace,
): Raw[] {
  return words.flatMap((word, at) =>
    longestTermsAt(index, words, at)
      .filter((term) => belongs(term.group, place))
      .map((term) => fromTerm(text, word, words[at + term.parts.length - 1] ?? word, term)),
  );
}

const belongs = (group: WordGroup, place: WordingPlace) => group.place === undefined || group.place === place;

const fromTerm = (text: string, first: Token, last: Token, term: Term) =>
  finding(text, first.start, last.end, term.group, term.suggestions);

function patternFindings(
  text: string,
  group: WordGroup,
  patterns: readonly RegExp[],
  place: WordingPlace,
): Raw[] {
  if (!belongs(group, place)) return [];
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) =>
      finding(text, match.index, match.index + match[0].length, group, []),
    ),
  );
}

function wholeFindings(text: string, groups: readonly WordGroup[]): Raw[] {
  const whole = text.trim().toLowerCase();
  const start = text.length - text.trimStart().length;
  return groups
    .filter((group) => group.whole.includes(whole))
    .map((group) => finding(text, start, start + whole.length, group, []));
}

function finding(text: string, start: number, end: number, group: WordGroup, suggestions: string[]): Raw {
  return {
    kind: group.kind,
    severity: group.severity,
    start,
    end,
    text: text.slice(start, end),
    why: group.why,
    source: wordSources[group.source]?.title ?? group.source,
    suggestions,
    lean: group.lean ?? null,
  };
}

/** Sentences that promise equal treatment, as spans. */
function sparedSpans(text: string, words: readonly Token[], exempt: ReturnType<typeof phraseParts>) {
  const spans: [number, number][] = [];
  words.forEach((word, at) => {
    if (!exempt.some((phrase) => phraseAt(phrase, words, at))) return;
    const before = Math.max(...['.', '\n', '!', '?'].map((mark) => text.lastIndexOf(mark, word.start)));
    const after = ['. ', '\n', '! ', '? ']
      .map((mark) => text.indexOf(mark, word.end))
      .filter((at) => at >= 0);
    spans.push([before + 1, after.length > 0 ? Math.min(...after) + 1 : text.length]);
  });
  return spans;
}

function balanced(raw: Raw[]): Raw[] {
  const coded = raw.filter(({ lean }) => lean !== null);
  const masculine = coded.filter(({ lean }) => lean === 'masculine').length;
  const feminine = coded.length - masculine;
  const side = masculine - feminine >= LEAN ? 'masculine' : feminine - masculine >= LEAN ? 'feminine' : null;
  return raw.filter(({ lean }) => lean === null || lean === side);
}

const WEIGHT = { block: 0, warn: 1, hint: 2 } as const;

/** In order of place; of findings that overlap the gravest, then the longest, stays. */
function withoutCovered(raw: Raw[]): Raw[] {
  const kept: Raw[] = [];
  const byGravity = raw.toSorted(
    (a, b) =>
      WEIGHT[a.severity] - WEIGHT[b.severity] || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  for (const one of byGravity)
    if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  return kept.toSorted((a, b) => a.start - b.start);
}
