import { likeness, type OccupationVector, vectorOfTitle } from '../../skills/occupation-vector.ts';
import { areApart, titleFields } from '../../skills/title-field.ts';
import { areForeign, titleFunction } from '../../skills/title-function.ts';

/** An occupation by its title: the words' vector and what people of that title do. */
export interface Occupation {
  vector: OccupationVector;
  does: string | null;
  /** In which fields, where the words tell. */
  fields: readonly string[];
}

/** Likeness from which two titles are the same occupation, and from which they are kin at all. */
const SAME_FROM = 0.7;
const KIN_FROM = 0.15;
/** The same words with another function: who sells kitchens does not cook. */
const FOREIGN_SHARE = 0.25;
/** The same noun in another field: who looks after animals has not nursed people. */
const APART_SHARE = 0.4;

export function occupationOf(title: string): Occupation {
  const known = occupations.get(title);
  if (known) return known;
  const made = { vector: vectorOfTitle(title), does: titleFunction(title), fields: titleFields(title) };
  if (occupations.size >= MOST_KEPT) occupations.clear();
  occupations.set(title, made);
  return made;
}

/** Titles repeat themselves from résumé to résumé; a vector is 8 kB. */
const MOST_KEPT = 400;
const occupations = new Map<string, Occupation>();

/** 0 to 1: how far one occupation is the other. */
export function occupationMatch(one: Occupation, other: Occupation): number {
  const alike = Math.max(
    0,
    Math.min(1, (likeness(one.vector, other.vector) - KIN_FROM) / (SAME_FROM - KIN_FROM)),
  );
  if (areForeign(one.does, other.does)) return alike * FOREIGN_SHARE;
  return areApart(one.fields, other.fields) ? alike * APART_SHARE : alike;
}
