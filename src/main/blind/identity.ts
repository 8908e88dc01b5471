import type { ParsedResume } from '../../contract/resume.ts';

/** All that is known to tell who a candidate is, as it is written. Plain data: it crosses threads. */
export interface Identity {
  names: string[];
  /** Mail addresses, phone numbers and links. */
  emails: string[];
  phones: string[];
  links: string[];
  places: string[];
}

export const NOBODY: Identity = { names: [], emails: [], phones: [], links: [], places: [] };

/** What a résumé itself tells. */
export function identityOfResume(resume: ParsedResume): Identity {
  const values = (fields: readonly { value: string }[]): string[] => fields.map(({ value }) => value);
  return {
    names: resume.name ? [resume.name.value] : [],
    emails: values(resume.emails),
    phones: values(resume.phones),
    links: values(resume.links),
    places: resume.location ? [resume.location.value] : [],
  };
}

/** Several as one, each value once, in order. */
export function joinIdentities(identities: readonly Identity[]): Identity {
  const all = (pick: (identity: Identity) => string[]): string[] => [
    ...new Set(
      identities
        .flatMap(pick)
        .map((value) => value.normalize('NFC').trim())
        .filter((value) => value !== ''),
    ),
  ];
  return {
    names: all(({ names }) => names),
    emails: all(({ emails }) => emails),
    phones: all(({ phones }) => phones),
    links: all(({ links }) => links),
    places: all(({ places }) => places),
  };
}
