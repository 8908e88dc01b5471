import { useTranslation } from 'react-i18next';
import { useFormats } from '../../app/formats.ts';
import { Button } from '../../ui/button.tsx';
import { Slider } from '../../ui/slider.tsx';
import type { Weights } from './use-weights.ts';

const TICKS = [0, 1, 2, 3, 4, 5];

/** How much each criterion counts, with the list following every move. */
export function WeightsPanel({ weights, onClose }: { weights: Weights; onClose(): void }) {
  const { t } = useTranslation('screening');
  const { number } = useFormats();
  return (
    <section
      id="weights"
      aria-label={t('weights.title')}
      className="grid max-h-[min(18rem,30vh)] shrink-0 grid-rows-[auto_1fr_auto] border-line border-b bg-surface"
    >
      <p className="px-3 pt-2.5 text-ink-3 text-sm">{t('weights.text')}</p>
      <ul className="min-h-0 overflow-y-auto px-3 py-1">
        {weights.criteria.map((criterion) => {
          const weight = weights.weightOf(criterion.id);
          return (
            <li key={criterion.id} className="grid grid-cols-[minmax(0,1fr)_9rem_1.5rem] items-center gap-3">
              <span className="truncate" title={criterion.label}>
                {criterion.label}{' '}
                <span className="text-ink-3 text-sm">{t(`necessity.${criterion.necessity}`)}</span>
              </span>
              <Slider
                label={t('weights.of', { criterion: criterion.label })}
                value={weight}
                max={5}
                step={0.5}
                ticks={TICKS}
                valueText={t('weights.value', { weight: number(weight) })}
                onValue={(next) => weights.setWeight(criterion.id, next)}
              />
              <b className="text-right font-semibold tabular-nums">{number(weight)}</b>
            </li>
          );
        })}
      </ul>
      <div className="flex justify-end gap-2 px-3 pt-1 pb-2.5">
        <Button
          small
          variant="ghost"
          onClick={() => {
            weights.reset();
            onClose();
          }}
        >
          {t('weights.discard')}
        </Button>
        <Button small variant="primary" disabled={!weights.touched || weights.saving} onClick={weights.save}>
          {t('weights.save')}
        </Button>
      </div>
    </section>
  );
}
