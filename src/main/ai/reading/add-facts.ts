import type { ReadFact } from '../../../contract/ai.ts';
import type { Criterion } from '../../../contract/criteria.ts';
import type { ParsedResume } from '../../../contract/resume.ts';
import { languageName } from '../../resumes/parsing/language-words.ts';
import { languagesIn, levelIn } from './check-facts.ts';

/**
 * The résumé as parsed, with what a model pointed at beside it. What the parser read stays as it is: a fact only fills what it missed, and
 * the formula that scores a résumé scores this one the same way.
 */
export function addFacts(
  resume: ParsedResume,
  facts: readonly ReadFact[],
  criteria: readonly Criterion[],
): ParsedResume {
  let read = resume;
  for (const fact of facts) {
    const criterion = criteria.find(({ id }) => id === fact.criterionId);
    if (fact.counts && criterion) read = withFact(read, fact, criterion);
  }
  return read;
}

function withFact(resume: ParsedResume, { evidence, value }: ReadFact, { spec }: Criterion): ParsedResume {
  switch (spec.kind) {
    case 'skill': {
      const known = new Set(resume.skills.map(({ skillId }) => skillId));
      const ids = spec.anyOf.filter((id) => id.startsWith('skill:') && !known.has(id)).slice(0, 1);
      return {
        ...resume,
        skills: [...resume.skills, ...ids.map((skillId) => ({ skillId, name: value, evidence: [evidence] }))],
      };
    }
    case 'language': {
      const language = languagesIn(evidence.quote).find((code) => code === spec.language);
      if (!language || resume.languages.some((one) => one.language === language)) return resume;
      const spoken = { language, name: languageName(language), level: levelIn(evidence.quote), evidence };
      return { ...resume, languages: [...resume.languages, spoken] };
    }
    case 'certificate':
      return {
        ...resume,
        certificates: [...resume.certificates, { name: evidence.quote, year: null, evidence }],
      };
    default:
      return resume;
  }
}
