import { useTranslation } from 'react-i18next';
import type { AiCall } from '../../../contract/ai.ts';
import { useFormats } from '../../app/formats.ts';
import { Chip, type ChipTone } from '../../ui/chip.tsx';
import { failureWords } from './notice-words.ts';

const toneOf = ({ outcome }: AiCall): ChipTone =>
  outcome === 'answered' ? 'met' : outcome === 'under-way' ? 'neutral' : 'miss';

const Outcome = ({ call }: { call: AiCall }) => {
  const { t } = useTranslation('models');
  const { outcome } = call;
  const known = outcome === 'answered' || outcome === 'under-way';
  if (!known) return <p className="text-sm text-miss">{failureWords(outcome, t)}</p>;
  return <Chip tone={toneOf(call)}>{call.cached ? t('calls.cached') : t(`calls.${outcome}`)}</Chip>;
};

const Details = ({ call }: { call: AiCall }) => {
  const { t } = useTranslation('models');
  const facts = [
    [t('calls.prompt'), `${call.promptName} ${call.promptVersion}`],
    [t('calls.input'), call.inputHash],
    [t('calls.output'), call.outputHash],
    [t('calls.use'), call.use],
  ].filter(([, value]) => value);
  return (
    <dl className="mt-1.5 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-0.5 text-sm">
      {facts.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-ink-3">{name}</dt>
          <dd className="break-all text-ink-2">{value}</dd>
        </div>
      ))}
    </dl>
  );
};

/** One call: when, what for, with which model, what it took. Hashes and what was done with it open below. */
export const CallRow = ({ call, currency }: { call: AiCall; currency: string }) => {
  const { t } = useTranslation('models');
  const formats = useFormats();
  const facts = [
    formats.dateTime(call.at),
    `${call.model} · ${call.provider}`,
    t('meter.tokens', {
      input: formats.number(call.inputTokens),
      output: formats.number(call.outputTokens),
    }),
    formats.seconds(call.milliseconds),
    call.attempts > 1 ? t('calls.attempts', { count: call.attempts }) : null,
    call.repairs > 0 ? t('calls.repairs', { count: call.repairs }) : null,
  ].filter(Boolean);
  return (
    <li className="border-t border-line px-4 py-2">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5">
        <b className="font-semibold text-ink">{t(`task.${call.task}`)}</b>
        <Outcome call={call} />
        <span className="grow" />
        <span className="font-medium tabular-nums">{formats.cost(call.cost, currency)}</span>
      </div>
      <p className="text-sm text-ink-3 tabular-nums">{facts.join(' · ')}</p>
      <details>
        <summary className="inline-block rounded-sm text-sm text-accent-ink">{t('calls.details')}</summary>
        <Details call={call} />
      </details>
    </li>
  );
};
