/** The words in an id: `skill:apache-kafka` → "apache kafka", `text:book keeping` → "book keeping". */
export const wordsOfTerm = (id: string): string => id.slice(id.indexOf(':') + 1).replaceAll('-', ' ');
