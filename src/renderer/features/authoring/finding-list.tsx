import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../contract/authoring.ts';
import { Chip, type ChipTone } from '../../ui/chip.tsx';

const TONES: Record<Finding['severity'], ChipTone> = { block: 'miss', warn: 'part', hint: 'neutral' };

interface FindingListProps<Found extends Finding> {
  findings: readonly Found[];
  onTake: (finding: Found, suggestion: string) => void;
  /** Shows where the passage stands. */
  onShow?: (finding: Found) => void;
}

const Suggestions = <Found extends Finding>({
  finding,
  onTake,
}: Pick<FindingListProps<Found>, 'onTake'> & { finding: Found }) => {
  const { t } = useTranslation('authoring');
  if (finding.suggestions.length === 0) return null;
  return (
    <div className="mt-1 flex flex-wrap items-center gap-1.5">
      <span className="text-sm text-ink-3">{t('wording.instead')}</span>
      {finding.suggestions.map((suggestion) => (
        <button
          key={suggestion}
          type="button"
          aria-label={t('wording.take', { suggestion, text: finding.text })}
          onClick={() => onTake(finding, suggestion)}
          className="min-h-6 rounded-md border border-line-strong bg-raised px-1.5 text-left text-sm font-medium text-ink hover:bg-hover"
        >
          {suggestion}
        </button>
      ))}
    </div>
  );
};

/** What should not stay as it is: the passage, why, by whose account, and what could stand there instead. */
export const FindingList = <Found extends Finding>({ findings, onTake, onShow }: FindingListProps<Found>) => {
  const { t } = useTranslation('authoring');
  return (
    <ul>
      {findings.map((finding) => (
        <li
          key={`${finding.start} ${finding.end} ${finding.text}`}
          className="border-t border-line py-2 first:border-0"
        >
          <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
            {onShow ? (
              <button
                type="button"
                aria-label={t('wording.show', { text: finding.text })}
                onClick={() => onShow(finding)}
                className="min-h-6 rounded-sm text-left font-semibold break-words text-ink underline decoration-line-field underline-offset-3"
              >
                {finding.text}
              </button>
            ) : (
              <b className="font-semibold break-words text-ink">{finding.text}</b>
            )}
            <Chip tone={TONES[finding.severity]}>
              {t(`wording.kind.${finding.kind}`)}
              <span className="sr-only">, {t(`wording.severity.${finding.severity}`)}</span>
            </Chip>
          </div>
          <p className="text-sm text-pretty text-ink-2">{finding.why}</p>
          <Suggestions finding={finding} onTake={onTake} />
          <p className="mt-0.5 text-sm break-words text-ink-3">
            {t('wording.source', { source: finding.source })}
          </p>
        </li>
      ))}
    </ul>
  );
};
