const ESCAPED = /(?:\\x[c-f][0-9a-f](?:\\x[89ab][0-9a-f]){1,3})+/gu;

/** UTF-8 bytes that a program wrote out as escapes (`\xe2\x80\xa2`) as the characters they stand for; what is no UTF-8 stays. */
export function withBytesUnescaped(text: string): string {
  return text.replace(ESCAPED, (escapes) => {
    const bytes = Buffer.from(escapes.replaceAll('\\x', ''), 'hex').toString('utf8');
    return bytes.includes('\ufffd') ? escapes : bytes;
  });
}
