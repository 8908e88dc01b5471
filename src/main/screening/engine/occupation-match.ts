import { shippedKinGroups } from '../../skills/kin-groups.ts';
import {
  likeness,
  type OccupationVector,
  type Peak,
  peaksOf,
  vectorOfTitle,
} from '../../skills/occupation-vector.ts';
import { areApart, isOneApart, titleFields } from '../../skills/title-field.ts';
import { areForeign, titleFunction } from '../../skills/title-function.ts';
import { areOtherSpecialties, titleSpecialties } from '../../skills/title-specialty.ts';

/** An occupation by its title: the words' vector and what people of that title do. */
export interface Occupation {
  vector: OccupationVector;
  /** The detailed occupations that stand out in it; none for a whole text. */
  peaks: readonly Peak[];
  does: string | null;
  /** In which fields, where the words tell. */
  fields: readonly string[];
  /** The technology or side of it, where a technical title names one. */
  specialties: readonly string[];
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
  const vector = vectorOfTitle(title);
  const made = {
    vector,
    peaks: peaksOf(vector),
    does: titleFunction(title),
    fields: titleFields(title),
    specialties: titleSpecialties(title),
  };
  if (occupations.size >= MOST_KEPT) occupations.clear();
  occupations.set(title, made);
  return made;
}

/** Titles repeat themselves from résumé to résumé; a vector is 8 kB. */
const MOST_KEPT = 400;
const occupations = new Map<string, Occupation>();

/** One of the two names a field of its own, the other none. */
const ONE_APART_SHARE = 0.55;
/** The same trade with another technology, and one that names none where one is asked for. */
const OTHER_SPECIALTY_SHARE = 0.6;
const NO_SPECIALTY_SHARE = 0.85;
/** What the nearest trade is worth beside the trade itself. */
const NEIGHBOUR_SHARE = 0.7;

/** An occupation read from a whole text: no title says what it does. */
export function occupationOfText(vector: OccupationVector): Occupation {
  return { vector, peaks: [], does: null, fields: [], specialties: [] };
}

/** Two trades whose descriptions share many words, though their titles share none. */
function neighbourhood(one: readonly Peak[], other: readonly Peak[]): number {
  const kin = shippedKinGroups();
  let nearest = 0;
  for (const a of one)
    for (const b of other) nearest = Math.max(nearest, a.share * b.share * (kin[a.group]?.get(b.group) ?? 0));
  return nearest * NEIGHBOUR_SHARE;
}

function specialtyShare(asked: Occupation, held: Occupation): number {
  if (asked.specialties.length === 0) return 1;
  if (areOtherSpecialties(asked.specialties, held.specialties)) return OTHER_SPECIALTY_SHARE;
  return held.specialties.length === 0 ? NO_SPECIALTY_SHARE : 1;
}

/** 0 to 1: how far the occupation held is the one asked for. */
export function occupationMatch(asked: Occupation, held: Occupation): number {
  return tradeMatch(asked, held) * specialtyShare(asked, held);
}

function tradeMatch(one: Occupation, other: Occupation): number {
  const scaled = (likeness(one.vector, other.vector) - KIN_FROM) / (SAME_FROM - KIN_FROM);
  const alike = Math.max(neighbourhood(one.peaks, other.peaks), Math.min(1, scaled));
  if (areForeign(one.does, other.does)) return alike * FOREIGN_SHARE;
  if (areApart(one.fields, other.fields)) return alike * APART_SHARE;
  return isOneApart(one.fields, other.fields) ? alike * ONE_APART_SHARE : alike;
}
