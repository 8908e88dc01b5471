import type { ExtractedDocument } from '../../extracted-document.ts';
import type { SourceLine } from '../source-line.ts';

/** Share of the page's height at top and bottom where headers and footers stand. */
const MARGIN = 0.13;
const PAGE_NUMBER =
  /^(?:(?:page|seite|pagina|página|pág\.?|strona|s\.|p\.)\s*)?\d{1,3}\s*(?:\/|of|von|sur|de|di|van|z|av)\s*\d{1,3}$|^(?:page|seite|pagina|página|strona|s\.|p\.)\s*\d{1,3}$|^[-–—]\s*\d{1,3}\s*[-–—]$/iu;

function inMargin(line: SourceLine, pages: ExtractedDocument['pages']): boolean {
  const height = pages[line.page - 1]?.height ?? 0;
  if (!line.box || height <= 0) return false;
  return line.box.y + line.box.height < height * MARGIN || line.box.y > height * (1 - MARGIN);
}

/** What makes two running lines the same: their words, whatever the page number, and their height on the page. */
function key(line: SourceLine): string {
  return `${line.text.replace(/\d+/g, '#').replace(/\s+/g, ' ')} ${Math.round((line.box?.y ?? 0) / 4)}`;
}

/**
 * Takes out what a program prints on every page: repeated headers and footers stay where they first stand (a header may
 * hold the only address), page numbers go wholly.
 */
export function withoutRunningLines(
  byPage: SourceLine[][],
  pages: ExtractedDocument['pages'],
): SourceLine[][] {
  if (byPage.filter((lines) => lines.length > 0).length < 2) return byPage;
  const seen = new Set<string>();
  return byPage.map((lines) => {
    const found: string[] = [];
    let opensBlock = false;
    const kept = lines.flatMap((line) => {
      const marginal = inMargin(line, pages);
      const running = marginal && (PAGE_NUMBER.test(line.text.trim()) || seen.has(key(line)));
      if (marginal) found.push(key(line));
      if (running) {
        opensBlock ||= line.opensBlock;
        return [];
      }
      const result = opensBlock && !line.opensBlock ? { ...line, opensBlock: true } : line;
      opensBlock = false;
      return [result];
    });
    for (const one of found) seen.add(one);
    return kept;
  });
}
