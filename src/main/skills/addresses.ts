/** Mail and web addresses: the words in them name no skill ("jo@mail.net", "linkedin.com/in/go-rust"). */
const ADDRESS =
  /[\p{L}\p{N}._%+'-]+\s?@\s?[\p{L}\p{N}.-]+\.\p{L}{2,}|(?:https?:\/\/|www\.)[^\s|,;)]+|(?:\p{L}[\p{L}\p{N}-]*\.)+(?:com|org|net|io|dev|me|de|fr|es|pt|it|uk|eu|co)\/[^\s|,;)]*/giu;

/** The stretches of a text that are addresses, in order; UTF-16 offsets. */
export function addressRanges(text: string): { start: number; end: number }[] {
  return Array.from(text.matchAll(ADDRESS), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
