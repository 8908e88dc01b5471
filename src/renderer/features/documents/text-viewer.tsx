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
import { scaleFor } from './zoom.ts';

/** Width in points of the sheet a text without pages is set on: A4. */
const SHEET_WIDTH = 595;

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
  available,
  scroller,
  onScale,
  onPage,
}: ViewerProps & { text: string }) {
  const { t } = useTranslation('documents');
  const sheet = useRef<HTMLDivElement>(null);
  const scale = scaleFor(zoom, SHEET_WIDTH, available);
  const tellScale = useEffectEvent(onScale);
  const tellPage = useEffectEvent(onPage);
  useEffect(() => {
    tellScale(scale);
    tellPage(1);
  }, [scale]);

  useEffect(() => {
    const lit =
      active && sheet.current?.querySelector<HTMLElement>(`[data-start="${active.evidence.start}"]`);
    const element = scroller.current;
    if (!lit || !element) return;
    const top = lit.getBoundingClientRect().top - element.getBoundingClientRect().top + element.scrollTop;
    scrollIntoReading(element, top);
  }, [active, scroller]);

  const lines = useMemo(() => litLines(text, evidence), [text, evidence]);
  return (
    <section
      ref={sheet}
      aria-label={t('text')}
      className="mx-auto whitespace-pre-wrap break-words rounded-[3px] bg-white text-[#222] shadow-high"
      style={{
        width: SHEET_WIDTH * scale,
        padding: `${44 * scale}px ${48 * scale}px`,
        fontSize: 10 * scale,
        lineHeight: 1.55,
      }}
    >
      {lines.map((line) => (
        <div key={line.start} className="min-h-[0.75em]">
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
    return { start: line.start, segments };
  });
}
