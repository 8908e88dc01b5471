import { ChevronDown, ChevronUp, Download, Ellipsis, Minus, MoveHorizontal, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CandidateDocument } from '../../../contract/candidates.ts';
import { useFormats } from '../../app/formats.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { PIXELS_PER_POINT, type Zoom, zoomStep } from './zoom.ts';

interface DocumentToolbarProps {
  document: CandidateDocument;
  page: number;
  pages: number;
  /** Pixels a point as shown now. */
  scale: number;
  onZoom(zoom: Zoom): void;
  quotes: { count: number; active: number | null; onStep(step: 1 | -1): void };
  /** Buttons of whoever shows the document, at the end. */
  actions?: ReactNode;
}

/** The line over a document: its name, the page, the quotes found in it, the size it is shown at. */
export function DocumentToolbar({
  document,
  page,
  pages,
  quotes,
  scale,
  onZoom,
  actions,
}: DocumentToolbarProps) {
  const { t } = useTranslation('documents');
  return (
    <div className="@container shrink-0">
      <div className="flex h-11 items-center gap-1.5 pr-2 pl-4">
        <span className="min-w-0 truncate text-ink-3 text-sm" title={document.name}>
          {document.name}
        </span>
        {pages > 1 && (
          <span className="whitespace-nowrap text-ink-3 text-sm tabular-nums">
            <span aria-hidden="true">{t('pageShort', { page, pages })}</span>
            <span className="sr-only">{t('page', { page, pages })}</span>
          </span>
        )}
        <span className="grow" />
        {quotes.count > 0 && <QuoteSteps {...quotes} />}
        <span className="inline-flex items-center @max-[24rem]:hidden">
          <IconButton icon={Minus} label={t('zoomOut')} onClick={() => onZoom(zoomStep(scale, -1))} />
          <IconButton icon={Plus} label={t('zoomIn')} onClick={() => onZoom(zoomStep(scale, 1))} />
        </span>
        <More document={document} scale={scale} onZoom={onZoom} />
        {actions}
      </div>
    </div>
  );
}

function QuoteSteps({ count, active, onStep }: DocumentToolbarProps['quotes']) {
  const { t } = useTranslation('documents');
  const { number } = useFormats();
  return (
    <span className="inline-flex items-center">
      <span
        className="mr-0.5 whitespace-nowrap font-medium text-ink-2 text-xs tabular-nums"
        aria-live="polite"
      >
        {active === null ? (
          t('quotes', { count, shown: number(count) })
        ) : (
          <>
            <span aria-hidden="true">
              {t('pageShort', { page: number(active + 1), pages: number(count) })}
            </span>
            <span className="sr-only">
              {t('quoteOf', { quote: number(active + 1), shown: number(count) })}
            </span>
          </>
        )}
      </span>
      <IconButton
        icon={ChevronUp}
        label={t('previousQuote')}
        keys="["
        onClick={() => onStep(-1)}
        className="w-6!"
      />
      <IconButton
        icon={ChevronDown}
        label={t('nextQuote')}
        keys="]"
        onClick={() => onStep(1)}
        className="w-6!"
      />
    </span>
  );
}

/** Saves a document under its own name. */
function download({ path, name }: CandidateDocument): void {
  const link = window.document.createElement('a');
  link.href = path;
  link.download = name;
  link.click();
}

function More({ document, scale, onZoom }: Pick<DocumentToolbarProps, 'document' | 'scale' | 'onZoom'>) {
  const { t } = useTranslation('documents');
  const { percent } = useFormats();
  return (
    <Menu
      trigger={<IconButton icon={Ellipsis} label={t('more')} />}
      groups={[
        [
          { id: 'fit', icon: MoveHorizontal, label: t('fitWidth'), run: () => onZoom('fit') },
          { id: 'full', label: percent(1), run: () => onZoom(1) },
          { id: 'in', icon: Plus, label: t('zoomIn'), run: () => onZoom(zoomStep(scale, 1)) },
          { id: 'out', icon: Minus, label: t('zoomOut'), run: () => onZoom(zoomStep(scale, -1)) },
          {
            id: 'shown',
            label: t('shownAt', { size: percent(scale / PIXELS_PER_POINT) }),
            disabled: true,
            run: () => undefined,
          },
        ],
        [{ id: 'download', icon: Download, label: t('download'), run: () => download(document) }],
      ]}
    />
  );
}
