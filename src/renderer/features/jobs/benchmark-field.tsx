import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../ui/panel.tsx';
import { Slider } from '../../ui/slider.tsx';
import type { CriteriaForm } from './criteria-form.ts';

/** The score from which the software suggests to advance. */
export const BenchmarkField = ({ form }: { form: CriteriaForm }) => {
  const { t } = useTranslation('jobs');
  return (
    <Panel title={t('benchmark.title')} text={t('benchmark.text')}>
      <Controller
        control={form.control}
        name="benchmark"
        render={({ field }) => (
          <div className="flex items-center gap-4">
            <Slider
              label={t('benchmark.title')}
              value={field.value}
              onValue={field.onChange}
              max={100}
              ticks={[25, 50, 75]}
            />
            <output className="w-8 text-right text-xl font-bold tabular-nums">{field.value}</output>
          </div>
        )}
      />
    </Panel>
  );
};
