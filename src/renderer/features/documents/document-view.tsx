import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CandidateDocument } from '../../../contract/candidates.ts';
import type { DocumentWarning, Evidence, Section } from '../../../contract/resume.ts';
import { focusable } from '../../ui/focusable.ts';
import { useShortcut } from '../../ui/shortcuts.tsx';
import { DocumentToolbar } from './document-toolbar.tsx';
import { DocumentWarnings } from './document-warnings.tsx';
import { ImageViewer } from './image-viewer.tsx';
import { PdfViewer } from './pdf-viewer.tsx';
import { type ActiveQuote, inReadingOrder, neighbourQuote, samePlace } from './quotes.ts';
import { TextViewer } from './text-viewer.tsx';
import { useShownKind } from './use-shown-kind.ts';
import { useWidth } from './use-width.ts';
import { ViewerNotice } from './viewer-notice.tsx';
import type { Zoom } from './zoom.ts';

export interface DocumentViewProps {
  document: CandidateDocument;
  /** Quotes to light up. */
  evidence: readonly Evidence[];
  /** The one to scroll to. */
  active: ActiveQuote | null;
  /** Told when the reader steps to another quote here. */
  onActivate(evidence: Evidence): void;
  warnings?: readonly DocumentWarning[];
  /** Sections of the résumé; their headings are set off in documents that have no layout of their own. */
  sections?: readonly Section[];
  /** Buttons at the end of the line over the document. */
  actions?: ReactNode;
}

const NO_SECTIONS: readonly Section[] = [];
const NO_WARNINGS: readonly DocumentWarning[] = [];

function viewerFor(kind: CandidateDocument['kind']) {
  if (kind === 'pdf') return PdfViewer;
  return kind === 'image' ? ImageViewer : TextViewer;
}

/** A candidate's document as it was handed in, the quotes behind a score lit up in it. */
export function DocumentView({
  document,
  evidence,
  active,
  onActivate,
  warnings = NO_WARNINGS,
  sections = NO_SECTIONS,
  actions,
}: DocumentViewProps) {
  const { t } = useTranslation('documents');
  const scroller = useRef<HTMLDivElement>(null);
  const available = useWidth(scroller);
  useEffect(() => focusable(scroller.current), []);
  const [zoom, setZoom] = useState<Zoom>('fit');
  const [scale, setScale] = useState(1);
  const [page, setPage] = useState(1);
  const ordered = useMemo(() => inReadingOrder(evidence), [evidence]);
  const place = active?.evidence ?? null;
  const index = place === null ? -1 : ordered.findIndex((quote) => samePlace(quote, place));
  const step = (direction: 1 | -1) => {
    const next = neighbourQuote(ordered, place, direction);
    if (next !== null) onActivate(next);
  };
  const group = t('title');
  useShortcut({ id: 'documents.next', group, label: t('nextQuote'), keys: ']', run: () => step(1) });
  useShortcut({ id: 'documents.previous', group, label: t('previousQuote'), keys: '[', run: () => step(-1) });
  const { kind, blind } = useShownKind(document);
  const Viewer = kind && viewerFor(kind);
  return (
    <div className="flex min-h-0 min-w-0 grow flex-col bg-sunken">
      <DocumentToolbar
        document={document}
        page={page}
        pages={kind === 'pdf' ? document.pages.length : 0}
        scale={scale}
        onZoom={setZoom}
        quotes={{ count: ordered.length, active: index === -1 ? null : index, onStep: step }}
        actions={actions}
      />
      <DocumentWarnings warnings={warnings} onShow={onActivate} />
      <section
        ref={scroller}
        aria-label={t('region', { name: document.name })}
        className="relative min-h-0 grow overflow-auto px-4 pb-6 -outline-offset-2"
      >
        {Viewer ? (
          <Viewer
            key={`${document.id} ${blind}`}
            document={document}
            evidence={ordered}
            warnings={warnings}
            sections={sections}
            active={active}
            zoom={zoom}
            available={available}
            scroller={scroller}
            onScale={setScale}
            onPage={setPage}
          />
        ) : (
          <ViewerNotice>{t('opening')}</ViewerNotice>
        )}
      </section>
    </div>
  );
}
