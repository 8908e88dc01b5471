/** Raised when the same document would be read differently than before. Kept with what was read; what an older one read is read again at the next start. */
export const PARSER_VERSION = 3;
