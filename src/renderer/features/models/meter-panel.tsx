import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AiTask, type Meter } from '../../../contract/ai.ts';
import { orpc } from '../../app/client.ts';
import { useFormats } from '../../app/formats.ts';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ShareBar } from '../../ui/share-bar.tsx';
import { notify } from '../../ui/toast.tsx';

const Sum = ({ meter }: { meter: Meter }) => {
  const { t } = useTranslation('models');
  const formats = useFormats();
  const { currency, perMonth } = meter.budget;
  const cost = formats.cost(meter.cost, currency);
  const budget = perMonth === null ? null : formats.cost(perMonth, currency);
  return (
    <>
      <p className="mb-1.5 flex items-baseline gap-2">
        <b className="text-xl font-semibold tabular-nums">{cost}</b>
        <span className="text-ink-3">
          {budget === null ? t('meter.noBudget') : t('meter.of', { budget })}
        </span>
      </p>
      {perMonth !== null && budget !== null ? (
        <ShareBar
          part={Math.min(meter.cost, perMonth)}
          whole={perMonth}
          label={t('meter.label', { cost, budget })}
        />
      ) : null}
      <p className="mt-2 text-ink-2">
        {[
          t('meter.calls', { count: meter.calls }),
          t('meter.tokens', {
            input: formats.number(meter.inputTokens),
            output: formats.number(meter.outputTokens),
          }),
          meter.reserved > 0 ? t('meter.reserved', { cost: formats.cost(meter.reserved, currency) }) : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {meter.unpriced > 0 ? (
        <p className="text-part">{t('meter.unpriced', { count: meter.unpriced })}</p>
      ) : null}
    </>
  );
};

const ByTask = ({ meter }: { meter: Meter }) => {
  const { t } = useTranslation('models');
  const formats = useFormats();
  const tasks = AiTask.options.flatMap((task) => {
    const spent = meter.byTask[task];
    return spent && spent.calls > 0 ? [{ task, spent }] : [];
  });
  if (tasks.length === 0) return null;
  return (
    <table className="mt-3 w-full">
      <thead>
        <tr className="border-b border-line text-xs text-ink-3">
          <th className="py-1.5 text-left font-medium">{t('meter.task')}</th>
          <th className="py-1.5 text-right font-medium">{t('meter.callsColumn')}</th>
          <th className="py-1.5 text-right font-medium">{t('meter.tokensColumn')}</th>
          <th className="py-1.5 text-right font-medium">{t('meter.cost')}</th>
        </tr>
      </thead>
      <tbody>
        {tasks.map(({ task, spent }) => (
          <tr key={task} className="border-b border-line tabular-nums last:border-0">
            <th scope="row" className="py-1.5 text-left font-medium">
              {t(`task.${task}`)}
            </th>
            <td className="text-right">{formats.number(spent.calls)}</td>
            <td className="text-right">{formats.number(spent.inputTokens + spent.outputTokens)}</td>
            <td className="text-right">{formats.cost(spent.cost, meter.budget.currency)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** Money and tokens of this month, whole and by task. */
export const MeterPanel = ({ meter }: { meter: Meter }) => {
  const { t } = useTranslation('models');
  const clear = useMutation(
    orpc.ai.clearCache.mutationOptions({
      onSuccess: ({ removed }) =>
        notify(t('meter.cleared', { count: removed }), { text: t('meter.clearText') }),
    }),
  );
  return (
    <Panel
      title={t('meter.title')}
      aside={
        <Button small disabled={clear.isPending} onClick={() => clear.mutate(undefined)}>
          {t('meter.clear')}
        </Button>
      }
    >
      {meter.calls === 0 && meter.cost === 0 ? (
        <p className="text-ink-2">{t('meter.none')}</p>
      ) : (
        <Sum meter={meter} />
      )}
      {meter.cachedAnswers > 0 ? (
        <p className="text-sm text-ink-3">{t('meter.cached', { count: meter.cachedAnswers })}</p>
      ) : null}
      <ByTask meter={meter} />
    </Panel>
  );
};
