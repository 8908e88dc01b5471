import type { DraftEvent, DraftSection, Engine } from '../../../contract/authoring.ts';

/** A draft while it is written. `engine` is null until someone has begun. */
export interface Drafting {
  writing: boolean;
  engine: Engine | null;
  sections: readonly DraftSection[];
  /** Why another engine writes than the one chosen. */
  notice: string | null;
}

/** Nobody writes. */
export const AT_REST: Drafting = { writing: false, engine: null, sections: [], notice: null };

const withSection = (sections: readonly DraftSection[], section: DraftSection): DraftSection[] =>
  sections.some(({ name }) => name === section.name)
    ? sections.map((one) => (one.name === section.name ? section : one))
    : [...sections, section];

/** The draft after news of it. Whoever begins begins anew: what another engine left unfinished is dropped. */
export const afterEvent = (drafting: Drafting, event: DraftEvent): Drafting => {
  const { sections } = drafting;
  switch (event.kind) {
    case 'started':
      return { ...drafting, engine: event.engine, sections: [] };
    case 'text': {
      const before = sections.find(({ name }) => name === event.section)?.text ?? '';
      return {
        ...drafting,
        sections: withSection(sections, {
          name: event.section,
          text: before + event.text,
          state: 'proposed',
          gaps: [],
        }),
      };
    }
    case 'section':
      return { ...drafting, sections: withSection(sections, event.section) };
    case 'notice':
      return { ...drafting, notice: event.code };
    case 'done':
      return AT_REST;
  }
};
