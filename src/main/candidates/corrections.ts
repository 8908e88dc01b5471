import type { CorrectableField } from '../../contract/candidates.ts';

/** What a person set right by hand, by field; it wins over what was read and survives a re-parse. */
export type Corrections = Partial<Record<CorrectableField, string>>;
