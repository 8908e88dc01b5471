/** Whether every word of a search stands somewhere in a text. Both are compared without case and accents. */
export const matchesWords = (search: string, text: string): boolean => {
  const plain = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const haystack = plain(text);
  return plain(search)
    .split(/\s+/)
    .every((word) => haystack.includes(word));
};
