import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '../../../contract/resume.ts';
import { orpc } from '../../app/client.ts';
import { samePlace } from './quotes.ts';
import { scrollIntoReading } from './scroll-to.ts';
import { linesOf, type MarkedRange, segmentText } from './text-segments.ts';
import { ViewerNotice } from './viewer-notice.tsx';
import type { ViewerProps } from './viewer-props.ts';
import { PIXELS_PER_POINT } from './zoom.ts';

/** Pixels of the text at 100 %; it flows with the column instead of shrinking like a page. */
const TEXT_SIZE = 13;

/** Shows the text of documents that have no pages of their own (Word, OpenDocument, RTF, text, HTML). */
export function TextViewer(props: ViewerProps) {
  const { t } = useTranslation('documents');
  const text = useQuery(orpc.candidates.text.queryOptions({ input: { documentId: props.document.id } }));
  if (text.isError) return <ViewerNotice>{t('failed')}</ViewerNotice>;
  if (text.data === undefined) return <ViewerNotice>{t('opening')}</ViewerNotice>;
  return <Sheet {...props} text={text.data.text} />;
}

function Sheet({
  text,
  evidence,
  active,
  zoom,
  sections,
  scroller,
  onScale,
  onPage,
}: ViewerProps & { text: string }) {
  const { t } = useTranslation('documents');
  const sheet = useRef<HTMLDivElement>(null);
  const factor = zoom === 'fit' ? 1 : zoom;
  const tellScale = useEffectEvent(onScale);
  const tellPage = useEffectEvent(onPage);
  useEffect(() => {
    tellScale(factor * PIXELS_PER_POINT);
    tellPage(1);
  }, [factor]);

  useEffect(() => {
    const lit =
      active && sheet.current?.querySelector<HTMLElement>(`[data-start="${active.evidence.start}"]`);
    const element = scroller.current;
    if (!lit || !element) return;
    const top = lit.getBoundingClientRect().top - element.getBoundingClientRect().top + element.scrollTop;
    scrollIntoReading(element, top);
  }, [active, scroller]);

  const headings = useMemo(
    () => new Set(sections.flatMap((section) => section.heading?.trim() || [])),
    [sections],
  );
  const lines = useMemo(() => litLines(text, evidence), [text, evidence]);
  return (
    <section
      ref={sheet}
      aria-label={t('text')}
      className="mx-auto max-w-[80ch] whitespace-pre-wrap break-words rounded-[3px] bg-white px-[1.9em] py-[2.2em] text-[#222] leading-[1.6] shadow-high"
      style={{ fontSize: TEXT_SIZE * factor }}
    >
      {lines.map((line) => (
        <div
          key={line.start}
          data-heading={headings.has(line.text)}
          className="min-h-[0.8em] data-[heading=true]:font-semibold data-[heading=true]:text-black"
        >
          {line.segments.map((segment) => (
            <Segment
              key={segment.start}
              text={segment.text}
              quotes={segment.quotes}
              active={active?.evidence ?? null}
            />
          ))}
        </div>
      ))}
    </section>
  );
}

function Segment({ text, quotes, active }: { text: string; quotes: Evidence[]; active: Evidence | null }) {
  const [first] = quotes;
  if (first === undefined) return text;
  const lit = active !== null && quotes.some((quote) => samePlace(quote, active));
  return (
    <mark
      data-start={lit ? active.start : first.start}
      data-quote={lit ? 'active' : 'quiet'}
      className="bg-[#fff6d9] text-inherit transition-colors data-[quote=active]:bg-[#ffdf80] data-[quote=active]:shadow-[0_2px_0_#d9a400]"
    >
      {text}
    </mark>
  );
}

function litLines(text: string, evidence: readonly Evidence[]) {
  return linesOf(text).map((line) => {
    const end = line.start + line.text.length;
    const ranges: MarkedRange[] = evidence.flatMap((quote, index) =>
      quote.start < end && line.start < quote.end
        ? [{ start: quote.start - line.start, end: quote.end - line.start, quote: index }]
        : [],
    );
    const segments = segmentText(line.text, ranges).map((segment) => ({
      ...segment,
      quotes: segment.quotes.flatMap((index) => evidence[index] ?? []),
    }));
    return { start: line.start, text: line.text.trim(), segments };
  });
}
