import { englishWords } from './occupation-words.ts';
import { tokenise } from './tokenise.ts';

/** Words of a title that say in which field its work is done: the same noun in another field is other work. Folded. */
const FIELDS: Readonly<Record<string, string>> = {
  animals: 'veterinary vet animal',
  teeth: 'dental',
  computers:
    'it software backend frontend web network informatique informatik computer python java devops cloud cyber php',
  machines: 'mechanical industrial industrielle production manufacturing',
  buildings: 'civil structural construction building',
  money: 'financial finance accounting accounts credit treasury audit tax payroll',
  papers: 'document documents records',
  air: 'air aviation flight airline',
  driving: 'driving',
  people: 'hr people personnel talent',
  law: 'legal law',
  health:
    'clinical medical nursing registered ward icu hospital intensive acute emergency surgical paediatric pediatric',
  selling: 'sales',
};

const FIELD_OF = new Map<string, string>();
for (const [field, words] of Object.entries(FIELDS))
  for (const word of words.split(' ')) FIELD_OF.set(word, field);

/** Fields between which people and titles pass freely. */
const KIN: ReadonlySet<string> = new Set([
  'machines buildings',
  'law people',
  'health teeth',
  'money papers',
]);

/** The fields a title names; empty where it names none ("Controller"). */
export function titleFields(title: string): readonly string[] {
  const words = [title, ...englishWords(title)].join(' ');
  return [...new Set(tokenise(words).flatMap(({ key }) => FIELD_OF.get(key) ?? []))];
}

/** Fields of their own: a title that names one is other work than the same title without. */
const APART_FROM_ALL: ReadonlySet<string> = new Set(['animals', 'teeth', 'driving', 'air']);

/** Whether only one of two titles names a field that stands for itself: a driving instructor beside a teacher. */
export function isOneApart(one: readonly string[], other: readonly string[]): boolean {
  if (one.length > 0 && other.length > 0) return false;
  return [...one, ...other].some((field) => APART_FROM_ALL.has(field));
}

/** Whether two titles name fields and have none in common. */
export function areApart(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === 0 || other.length === 0) return false;
  return !one.some((field) =>
    other.some((each) => each === field || KIN.has(`${each} ${field}`) || KIN.has(`${field} ${each}`)),
  );
}
