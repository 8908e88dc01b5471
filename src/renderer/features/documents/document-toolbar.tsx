import { ChevronDown, ChevronUp, Download, Minus, MoveHorizontal, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CandidateDocument } from '../../../contract/candidates.ts';
import { useFormats } from '../../app/formats.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { PIXELS_PER_POINT, type Zoom, zoomStep } from './zoom.ts';

interface DocumentToolbarProps {
  document: CandidateDocument;
  page: number;
  pages: number;
  zoom: Zoom;
  /** Pixels a point as shown now. */
  scale: number;
  onZoom(zoom: Zoom): void;
  quotes: { count: number; active: number | null; onStep(step: 1 | -1): void };
  /** Buttons of whoever shows the document, at the end. */
  actions?: ReactNode;
}

/** The line over a document: its name, the page, the quotes found in it, the size it is shown at. */
export function DocumentToolbar({ document, page, pages, quotes, actions, ...size }: DocumentToolbarProps) {
  const { t } = useTranslation('documents');
  return (
    <div className="flex h-11 shrink-0 items-center gap-2 px-3">
      <span className="min-w-0 truncate text-ink-3 text-sm" title={document.name}>
        {document.name}
      </span>
      {pages > 0 && (
        <span className="whitespace-nowrap text-ink-3 text-sm tabular-nums">
          <span aria-hidden="true">{t('pageShort', { page, pages })}</span>
          <span className="sr-only">{t('page', { page, pages })}</span>
        </span>
      )}
      <span className="grow" />
      {quotes.count > 0 && <QuoteSteps {...quotes} />}
      <ZoomButtons {...size} />
      <a
        href={document.path}
        download={document.name}
        aria-label={t('download', { name: document.name })}
        title={t('download', { name: document.name })}
        className="inline-flex size-7 shrink-0 items-center justify-center rounded-md text-ink-2 hover:bg-hover hover:text-ink"
      >
        <Download aria-hidden="true" className="size-4" strokeWidth={1.75} />
      </a>
      {actions}
    </div>
  );
}

function QuoteSteps({ count, active, onStep }: DocumentToolbarProps['quotes']) {
  const { t } = useTranslation('documents');
  const { number } = useFormats();
  return (
    <span className="inline-flex items-center">
      <span className="whitespace-nowrap font-medium text-ink-2 text-xs" aria-live="polite">
        {active === null
          ? t('quotes', { count, shown: number(count) })
          : t('quoteOf', { quote: number(active + 1), count, shown: number(count) })}
      </span>
      <IconButton icon={ChevronUp} label={t('previousQuote')} keys="[" onClick={() => onStep(-1)} />
      <IconButton icon={ChevronDown} label={t('nextQuote')} keys="]" onClick={() => onStep(1)} />
    </span>
  );
}

function ZoomButtons({ zoom, scale, onZoom }: Pick<DocumentToolbarProps, 'zoom' | 'scale' | 'onZoom'>) {
  const { t } = useTranslation('documents');
  const { percent } = useFormats();
  return (
    <span className="inline-flex items-center">
      <IconButton icon={Minus} label={t('zoomOut')} onClick={() => onZoom(zoomStep(scale, -1))} />
      <span className="w-9 text-center text-ink-3 text-xs tabular-nums">
        {percent(scale / PIXELS_PER_POINT)}
      </span>
      <IconButton icon={Plus} label={t('zoomIn')} onClick={() => onZoom(zoomStep(scale, 1))} />
      <IconButton
        icon={MoveHorizontal}
        label={t('fitWidth')}
        pressed={zoom === 'fit'}
        onClick={() => onZoom('fit')}
      />
    </span>
  );
}
