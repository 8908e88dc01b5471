import type { CriterionSpec } from '../../../contract/criteria.ts';
import type { CefrLevel, Education } from '../../../contract/resume.ts';
import { certificatePattern } from '../../criteria/asked-certificates.ts';
import { STOP_WORDS } from '../../skills/stop-words.ts';
import { stem } from '../../skills/text-terms.ts';
import { tokenise } from '../../skills/tokenise.ts';
import type { ResumeFacts } from './facts.ts';
import { type Judgement, NOT_MENTIONED } from './judgement.ts';
import { quotesAt } from './quotes.ts';

type Spec<Kind extends CriterionSpec['kind']> = Extract<CriterionSpec, { kind: Kind }>;

/** Below the level asked by so many steps of ISCED. */
const BELOW_LEVEL = [1, 0.5, 0.25, 0.1];

/** Education by ISCED level and field; the school's name is never looked at. */
export function judgeEducation(
  { resume, document }: ResumeFacts,
  { level, field }: Spec<'education'>,
): Judgement {
  let best = NOT_MENTIONED;
  for (const each of resume.education) {
    if (each.level === null) continue;
    const step = Math.max(0, level - each.level);
    const score = (BELOW_LEVEL[step] ?? 0) * fieldShare(each, field);
    if (score <= best.score) continue;
    const [found, asked] = [String(each.level), String(level)];
    const reason =
      step > 0 ? ({ code: 'level-below', found, asked } as const) : ({ code: 'level-met', found } as const);
    best = { score, reasons: [reason], evidence: quotesAt(document, [each.evidence]) };
  }
  return best;
}

/** Another field than the one asked still shows the level. */
const OTHER_FIELD_SHARE = 0.6;
const OPEN_FIELD = /related|similar|relevant|equivalent|vergleichbar|verwandt|any /iu;

function fieldShare(education: Education, asked: string | null): number {
  if (asked === null) return 1;
  const said = `${education.degree ?? ''} ${education.field ?? ''}`;
  const words = (text: string) =>
    tokenise(text)
      .map(({ key }) => key)
      .filter((key) => key.length > 2 && !STOP_WORDS.has(key))
      .map(stem);
  const wanted = words(asked);
  const has = new Set(words(said));
  if (wanted.length === 0 || wanted.some((word) => has.has(word))) return 1;
  return OPEN_FIELD.test(asked) ? 0.8 : OTHER_FIELD_SHARE;
}

const CEFR: readonly CefrLevel[] = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];
const LEVEL_NOT_SAID = 0.6;
/** A résumé written in a language shows it is written well, though it does not say so. */
const WRITTEN_IN = 0.7;

/** A spoken language by CEFR level. */
export function judgeLanguage(
  { resume, document }: ResumeFacts,
  { language, level }: Spec<'language'>,
): Judgement {
  const spoken = resume.languages.find((each) => each.language === language);
  if (!spoken) {
    return resume.documentLanguage === language
      ? { score: WRITTEN_IN, reasons: [{ code: 'mentioned' }], evidence: [] }
      : NOT_MENTIONED;
  }
  const evidence = quotesAt(document, [spoken.evidence]);
  if (level === null) return { score: 1, reasons: [{ code: 'mentioned' }], evidence };
  if (spoken.level === null) return { score: LEVEL_NOT_SAID, reasons: [{ code: 'mentioned' }], evidence };
  const step = CEFR.indexOf(level) - CEFR.indexOf(spoken.level);
  if (step <= 0) return { score: 1, reasons: [{ code: 'level-met', found: spoken.level }], evidence };
  return {
    score: Math.max(0, 1 - step * 0.35),
    reasons: [{ code: 'level-below', found: spoken.level, asked: level }],
    evidence,
  };
}

/** A certificate or licence by its usual wordings, or word for word. */
export function judgeCertificate({ text, document }: ResumeFacts, { name }: Spec<'certificate'>): Judgement {
  const pattern = certificatePattern(name) ?? literal(name);
  const found = pattern.exec(text);
  if (!found) return NOT_MENTIONED;
  const place = { start: found.index, end: found.index + found[0].length };
  return { score: 1, reasons: [{ code: 'mentioned' }], evidence: quotesAt(document, [place]) };
}

function literal(name: string): RegExp {
  const escaped = name
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
    .replace(/\s+/gu, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu');
}

/** The place a job names, where a recruiter asks for one; the only criterion that looks at where someone lives. */
export function judgeLocation({ resume, document }: ResumeFacts, { place }: Spec<'location'>): Judgement {
  const lives = tokenise(resume.location?.value ?? '').map(({ key }) => key);
  const asked = tokenise(place).map(({ key }) => key);
  const evidence = resume.location?.evidence ? quotesAt(document, [resume.location.evidence]) : [];
  const shared = asked.filter((word) => lives.includes(word)).length;
  if (shared === 0 || asked.length === 0) return NOT_MENTIONED;
  return { score: shared / asked.length >= 0.5 ? 1 : 0.5, reasons: [{ code: 'mentioned' }], evidence };
}
