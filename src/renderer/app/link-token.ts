/** Where the one-time token of the browser door stands in the link: `…/#token=<token>`. */
const TOKEN = /^#token=([\w.~-]+)$/;

/** The token in an address's hash, or null. */
export const tokenIn = (hash: string): string | null => TOKEN.exec(hash)?.[1] ?? null;
