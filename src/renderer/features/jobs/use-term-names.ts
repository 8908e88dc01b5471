import { useQueries } from '@tanstack/react-query';
import { orpc } from '../../app/client.ts';
import type { TermNames } from './criterion-words.ts';
import { wordsOfTerm } from './term-words.ts';

/** Names of skill terms as the managed list has them; the words of the id where it has none. */
export const useTermNames = (ids: readonly string[]): TermNames => {
  const listed = ids.filter((id) => id.startsWith('skill:'));
  const answers = useQueries({
    queries: listed.map((id) =>
      orpc.jobs.skills.suggest.queryOptions({ input: { query: wordsOfTerm(id), limit: 50 } }),
    ),
  });
  const names = new Map<string, string>();
  listed.forEach((id, index) => {
    const name = answers[index]?.data?.find((skill) => skill.id === id)?.name;
    if (name) names.set(id, name);
  });
  return (id) => names.get(id) ?? wordsOfTerm(id);
};
