import type { Query } from '../../../src/main/search/query-language.ts';
import type { Person } from '../../support/people.ts';

export type Indexed = Person & { addedAt: number };

const NAME_OR_PLACE = ['name', 'location'];

/** What a query means, said as plainly as can be: every candidate is looked at, every word compared. */
export function answers(query: Query, person: Indexed, blind: boolean): boolean {
  switch (query.kind) {
    case 'all':
      return true;
    case 'and':
      return query.parts.every((part) => answers(part, person, blind));
    case 'or':
      return query.parts.some((part) => answers(part, person, blind));
    case 'not':
      return !answers(query.part, person, blind);
    case 'text':
      return Object.entries(fieldsOf(person)).some(
        ([field, text]) =>
          (query.field === null || query.field === field) &&
          !(blind && NAME_OR_PLACE.includes(field)) &&
          holds(wordsOf(text), wordsOf(query.words), query.prefix),
      );
    case 'number':
      return person.years !== undefined && compares(person.years, query.comparison, query.value);
    case 'day':
      return compares(new Date(person.addedAt).toISOString().slice(0, 10), query.comparison, query.value);
    case 'value':
      return !blind && query.field === 'email' && (person.email ?? '').includes(query.value);
  }
}

function fieldsOf(person: Person): Record<string, string> {
  return {
    name: `${person.name} ${person.email ?? ''}`,
    headline: person.headline ?? '',
    title: person.headline ?? '',
    skill: (person.skills ?? []).join(' '),
    location: person.location ?? '',
    text: person.body ?? '',
  };
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}+#]+/gu) ?? []
  );
}

function holds(words: readonly string[], wanted: readonly string[], prefix: boolean): boolean {
  return words.some((_, at) =>
    wanted.every((word, index) => {
      const found = words[at + index] ?? '';
      return prefix && index === wanted.length - 1 ? found.startsWith(word) : found === word;
    }),
  );
}

function compares<Value extends number | string>(left: Value, comparison: string, right: Value): boolean {
  if (comparison === '=') return left === right;
  if (comparison === '>') return left > right;
  if (comparison === '>=') return left >= right;
  return comparison === '<' ? left < right : left <= right;
}
