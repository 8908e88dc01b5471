/** Programs that open mail links take about two thousand characters; longer ones are cut off or refused. */
const LONGEST_LINK = 1900;

/** A link that opens a mail program with this mail in it (RFC 6068); null where it would be too long for one. */
export const mailLink = (to: string | null, subject: string, text: string): string | null => {
  const lines = text.replace(/\r?\n/g, '\r\n');
  const address = to === null ? '' : encodeURIComponent(to).replaceAll('%40', '@');
  const link = `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
  return link.length > LONGEST_LINK ? null : link;
};
