import { useTranslation } from 'react-i18next';
import { useFormats } from '../../app/formats.ts';
import { Chip } from '../../ui/chip.tsx';

interface MissingChipsProps {
  /** Labels of must-haves. */
  missing: readonly string[];
  screened: boolean;
}

/** The must-haves an applicant lacks: the first in full, of the others how many. */
export function MissingChips({ missing, screened }: MissingChipsProps) {
  const { t } = useTranslation('screening');
  const { number, all } = useFormats();
  const [first, ...others] = missing;
  if (!screened) return <span className="text-ink-3 text-sm">{t('notScreened')}</span>;
  if (first === undefined) return <span className="text-ink-3 text-sm">{t('nothingMissing')}</span>;
  return (
    <span title={all(missing)} className="flex min-w-0 items-center gap-1 overflow-hidden">
      <Chip tone="miss" className="min-w-0 shrink!">
        <span className="truncate">{first}</span>
      </Chip>
      {others.length > 0 && (
        <span className="shrink-0 text-miss text-xs">
          <span aria-hidden="true">+{number(others.length)}</span>
          <span className="sr-only">{all(others)}</span>
        </span>
      )}
    </span>
  );
}
