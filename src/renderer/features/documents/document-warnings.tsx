import { EyeOff, ShieldAlert, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DocumentWarning, Evidence } from '../../../contract/resume.ts';

interface DocumentWarningsProps {
  warnings: readonly DocumentWarning[];
  /** Shows the place a warning is about. */
  onShow(place: Evidence): void;
}

const iconOf = (kind: DocumentWarning['kind']) => {
  if (kind === 'hidden-text') return EyeOff;
  return kind === 'instruction' ? ShieldAlert : TriangleAlert;
};

/** The place of a warning as something one can scroll to; the passage is not part of the document's text. */
export const placeOf = (warning: DocumentWarning): Evidence => ({
  quote: warning.detail,
  page: warning.page,
  start: 0,
  end: 0,
  boxes: warning.boxes,
});

/** What a reader should know of this document, said before it. */
export function DocumentWarnings({ warnings, onShow }: DocumentWarningsProps) {
  const { t } = useTranslation('documents');
  if (warnings.length === 0) return null;
  return (
    <ul aria-label={t('warnings')} className="mx-3 mb-2 grid max-h-40 shrink-0 gap-1 overflow-auto">
      {warnings.map((warning) => {
        const Icon = iconOf(warning.kind);
        const grave = warning.kind === 'hidden-text' || warning.kind === 'instruction';
        return (
          <li
            key={`${warning.kind} ${warning.page} ${warning.detail}`}
            className={`flex gap-2 rounded-md px-2.5 py-1.5 text-sm ${grave ? 'bg-miss-soft text-miss' : 'bg-part-soft text-part'}`}
          >
            <Icon aria-hidden="true" className="mt-0.5 size-3.5 shrink-0" />
            <div className="min-w-0 grow">
              <p className="font-medium">{t(`warning.${warning.kind}`)}</p>
              {grave && <p className="line-clamp-2 break-words">{t('passage', { text: warning.detail })}</p>}
            </div>
            {warning.boxes.length > 0 && (
              <button
                type="button"
                className="shrink-0 self-start rounded-sm underline decoration-current/40 underline-offset-2 hover:decoration-current"
                onClick={() => onShow(placeOf(warning))}
              >
                {t('showPlace', { page: warning.page })}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
