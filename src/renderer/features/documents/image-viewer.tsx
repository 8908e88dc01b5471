import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PageSize } from './page-layout.ts';
import { QuoteLayer } from './quote-layer.tsx';
import { usePageScroll } from './use-page-scroll.ts';
import { ViewerNotice } from './viewer-notice.tsx';
import type { ViewerProps } from './viewer-props.ts';

const UNKNOWN: PageSize[] = [{ width: 595, height: 842 }];

/** Shows a picture (a photographed or scanned résumé) with its quotes lit up. */
export function ImageViewer(props: ViewerProps) {
  const { t } = useTranslation('documents');
  const [failed, setFailed] = useState(false);
  const [own, setOwn] = useState<PageSize[]>(UNKNOWN);
  const pages = props.document.pages.length > 0 ? props.document.pages : own;
  const scale = usePageScroll(pages, props);
  const page = pages[0];
  if (failed || page === undefined) return <ViewerNotice>{t('failed')}</ViewerNotice>;
  return (
    <div
      className="relative isolate mx-auto overflow-hidden rounded-[3px] bg-white shadow-high"
      style={{ width: page.width * scale, height: page.height * scale }}
    >
      <img
        src={props.document.path}
        alt={t('pictureOf', { name: props.document.name })}
        className="absolute inset-0 size-full"
        onLoad={({ currentTarget }) =>
          setOwn([{ width: currentTarget.naturalWidth, height: currentTarget.naturalHeight }])
        }
        onError={() => setFailed(true)}
      />
      <QuoteLayer
        page={1}
        scale={scale}
        evidence={props.evidence}
        active={props.active?.evidence ?? null}
        warnings={props.warnings}
      />
    </div>
  );
}
