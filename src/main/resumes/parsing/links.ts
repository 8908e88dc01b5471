import type { Box } from '../../../contract/resume.ts';
import type { ResumeLine, Span } from './resume-line.ts';
import type { ResumeText } from './resume-text.ts';

/** A web address; `span` is null when only the target of a hyperlink carries it. */
export interface FoundLink {
  url: string;
  span: Span | null;
  confidence: number;
}

const ENDINGS =
  'com|org|net|io|dev|me|info|co|ai|app|tech|design|xyz|edu|eu|de|ch|at|fr|es|it|pt|br|nl|be|uk|us|ca|in|cn|pl|se|no|dk|fi|cz|blog|site|website|online|page|name|pro|cloud|studio|tv|gov|academy|works|art|photography|club|space|world|digital|id|sh|gg|so|to|li';
const ADDRESS = new RegExp(
  `(?<![@\\p{L}\\p{N}.])(?:(?<scheme>https?:\\/\\/)(?<rest>[^\\s|,;<>¦•"”)\\]]+)|(?<host>(?:www\\.)?(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+(?:${ENDINGS}))(?![\\p{L}\\p{N}@-]|\\.\\p{L})(?<path>\\/[^\\s|,;<>¦•"”)\\]]*)?)`,
  'giu',
);
const PROFILE_HOST =
  /(?:^|\.)(?:linkedin\.com|github\.com|gitlab\.com|xing\.com|orcid\.org|stackoverflow\.com|kaggle\.com|medium\.com|behance\.net|dribbble\.com|researchgate\.net|bitbucket\.org|twitter\.com|x\.com|leetcode\.com|hackerrank\.com|huggingface\.co|scholar\.google\.[a-z.]+)$/u;
const HANDLE_HOSTS: Readonly<Record<string, string>> = {
  linkedin: 'https://www.linkedin.com/in/',
  github: 'https://github.com/',
  gitlab: 'https://gitlab.com/',
  xing: 'https://www.xing.com/profile/',
};
const HANDLE =
  /(?<!\p{L})(?<network>linkedin|github|gitlab|xing)\s?:\s*\/?\/?\s*(?<handle>[\p{L}\p{N}][\p{L}\p{N}_.-]{2,40})(?![\p{L}\p{N}@/.])/giu;
const ORCID = /(?<![\d-])\d{4}-\d{4}-\d{4}-\d{3}[\dX](?![\d-])/gu;
const NO_HOSTS =
  /^(?:asp\.net|ado\.net|vb\.net|paint\.net|socket\.io|node\.io|draw\.io|b\.tech|m\.tech|b\.com|m\.com|bbc\.com)$/iu;

/** The address with scheme, without trailing stops; null when it is no web address. */
function normalised(address: string): string | null {
  const bare = address.replace(/[.,;:'"*)>\]]+$/u, '');
  const url = /^https?:\/\//iu.test(bare) ? bare : `https://${bare}`;
  const host = /^https?:\/\/(?:www\.)?([^/?#:]+)/iu.exec(url)?.[1];
  return host === undefined || !host.includes('.') || NO_HOSTS.test(host) ? null : url;
}

function keyOf(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/u, '')
    .replace(/\/$/u, '');
}

function isProfile(url: string): boolean {
  return PROFILE_HOST.test(/^https?:\/\/(?:www\.)?([^/?#:]+)/iu.exec(url)?.[1]?.toLowerCase() ?? '');
}

/** An address that a line end cut goes on in the next line of the same block: "linkedin.com/in/\njane-doe". */
function wrappedEnd(text: ResumeText, line: ResumeLine, end: number, address: string): string {
  const next = text.lines[line.index + 1];
  if (end !== line.end || next === undefined || next.block !== line.block || !/[/-]$/u.test(address))
    return '';
  return /^[\p{L}\p{N}_-]+(?:\/[\p{L}\p{N}_-]*)*$/u.exec(next.text)?.[0] ?? '';
}

function printedLinks(text: ResumeText, isContactLine: (line: ResumeLine) => boolean): FoundLink[] {
  return text.lines.flatMap((line) => {
    if (!line.text.includes('.') && !line.text.includes(':')) return [];
    const links: FoundLink[] = [];
    for (const match of line.text.matchAll(ADDRESS)) {
      const bare = match.groups?.scheme === undefined && !/^www\./iu.test(match[0]);
      const start = line.start + match.index;
      const end = start + match[0].length;
      const url = normalised(match[0] + wrappedEnd(text, line, end, match[0]));
      if (url === null) continue;
      if (!isContactLine(line) && !isProfile(url)) continue;
      links.push({ url, span: { start, end }, confidence: bare ? 0.85 : 0.95 });
    }
    for (const match of line.text.matchAll(HANDLE)) {
      const prefix = HANDLE_HOSTS[match.groups?.network?.toLowerCase() ?? ''];
      const handle = match.groups?.handle ?? '';
      if (
        prefix === undefined ||
        /^(?:www|https?|linkedin|github|gitlab|xing)$|\.(?:com|org)$/iu.test(handle)
      )
        continue;
      const start = line.start + match.index;
      links.push({ url: prefix + handle, span: { start, end: start + match[0].length }, confidence: 0.6 });
    }
    if (/orcid/iu.test(line.text) && !links.some((link) => link.url.includes('orcid'))) {
      for (const match of line.text.matchAll(ORCID)) {
        const start = line.start + match.index;
        links.push({
          url: `https://orcid.org/${match[0]}`,
          span: { start, end: start + match[0].length },
          confidence: 0.9,
        });
      }
    }
    return links;
  });
}

/** The line a hyperlink lies over, when the document tells where it stands. */
function lineUnder(text: ResumeText, link: { page: number; box: Box | null }): ResumeLine | null {
  const { box, page } = link;
  if (box === null) return null;
  const middle = box.y + box.height / 2;
  const line = text.lines.find(
    (candidate) =>
      candidate.page === page &&
      candidate.box !== null &&
      candidate.box.y <= middle &&
      candidate.box.y + candidate.box.height >= middle &&
      candidate.box.x < box.x + box.width &&
      candidate.box.x + candidate.box.width > box.x,
  );
  return line ?? null;
}

/** Web addresses printed in a document, then those only its hyperlinks carry, each once. */
export function findLinks(text: ResumeText, isContactLine: (line: ResumeLine) => boolean): FoundLink[] {
  const unique = new Map<string, FoundLink>();
  for (const link of printedLinks(text, isContactLine)) {
    if (!unique.has(keyOf(link.url))) unique.set(keyOf(link.url), link);
  }
  for (const target of text.document.links) {
    if (!/^https?:\/\//iu.test(target.uri)) continue;
    const url = normalised(target.uri);
    if (url === null || unique.has(keyOf(url))) continue;
    const line = lineUnder(text, target);
    // Links in the body lead to employers and papers; those of the candidate stand in the contact block or are profiles.
    if (!isProfile(url) && (line === null || !isContactLine(line))) continue;
    if (isProfile(url) && target.page > 1 && line !== null && !isContactLine(line)) continue;
    const span = line === null ? null : { start: line.start, end: line.end };
    unique.set(keyOf(url), { url, span, confidence: isProfile(url) ? 0.9 : 0.6 });
  }
  return [...unique.values()];
}
