import { useTranslation } from 'react-i18next';
import type { Criterion } from '../../../contract/criteria.ts';
import { useFormats } from '../../app/formats.ts';
import { Chip } from '../../ui/chip.tsx';

/** What the job would be measured by. */
export const DraftCriteria = ({ criteria }: { criteria: readonly Criterion[] }) => {
  const { t } = useTranslation('authoring');
  const { number } = useFormats();
  if (criteria.length === 0) return <p className="pt-4 text-ink-2">{t('criteria.none')}</p>;
  return (
    <div className="grid gap-2 pt-4">
      <p className="text-sm text-ink-3">{t('criteria.text')}</p>
      <ul className="rounded-lg border border-line bg-surface">
        {criteria.map(({ id, label, necessity, weight, spec }) => (
          <li key={id} className="flex items-center gap-2.5 border-t border-line px-4 py-2 first:border-0">
            <b className="min-w-0 grow font-semibold break-words text-ink">{label}</b>
            <span className="text-sm text-ink-3">{t(`jobs:kind.${spec.kind}`)}</span>
            <Chip tone={necessity === 'must' ? 'accent' : 'neutral'}>{t(`jobs:criteria.${necessity}`)}</Chip>
            <span className="w-6 text-right tabular-nums">{number(weight)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
};
