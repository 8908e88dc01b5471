import type { Draft, DraftSection } from '../../contract/authoring.ts';
import { checkWording } from '../bias/check-wording.ts';
import { jobFields } from './offline/job-fields.ts';
import { writeVariants } from './offline/variants.ts';

/** Everything of a draft that follows from its sections, made anew after one has changed. */
export function recomposed(draft: Draft, sections: DraftSection[]): Draft {
  const { language, fields } = draft;
  return {
    ...draft,
    sections,
    variants: writeVariants(sections, fields, language),
    fields: jobFields(sections, fields, language),
    findings: findingsOf(sections, language),
  };
}

export const findingsOf = (
  sections: readonly DraftSection[],
  language: Draft['language'],
): Draft['findings'] =>
  sections
    .filter(({ state }) => state !== 'refused')
    .flatMap(({ name, text }) =>
      checkWording(text, language).map((finding) => ({ ...finding, section: name })),
    );
