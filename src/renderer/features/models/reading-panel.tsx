import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ReadFact, Reading, RefusedQuote } from '../../../contract/ai.ts';
import type { ApplicationId } from '../../../contract/common.ts';
import type { Evidence } from '../../../contract/resume.ts';
import { orpc } from '../../app/client.ts';
import { useFormats } from '../../app/formats.ts';
import { Chip } from '../../ui/chip.tsx';
import { Quote } from '../screening/quote.tsx';
import { noticeWords } from './notice-words.ts';

interface QuoteWays {
  active: Evidence | null;
  onQuote?: (evidence: Evidence) => void;
}

const Facts = ({ facts, ...ways }: { facts: readonly ReadFact[] } & QuoteWays) => {
  const { t } = useTranslation('models');
  if (facts.length === 0) return <p className="mt-2 text-ink-2">{t('reading.noFacts')}</p>;
  return (
    <>
      <h4 className="mt-3 text-sm font-medium text-ink-3">{t('reading.facts', { count: facts.length })}</h4>
      <ul>
        {facts.map((fact) => (
          <li
            key={`${fact.criterionId} ${fact.kind} ${fact.evidence.start} ${fact.value}`}
            className="border-b border-line py-2 last:border-0"
          >
            <p>
              <b className="font-semibold break-words text-ink">{fact.value}</b>{' '}
              {fact.counts ? null : <span className="text-sm text-ink-3">{t('reading.shownOnly')}</span>}
            </p>
            <Quote evidence={fact.evidence} {...ways} />
          </li>
        ))}
      </ul>
    </>
  );
};

const Refused = ({ refused }: { refused: readonly RefusedQuote[] }) => {
  const { t } = useTranslation('models');
  if (refused.length === 0) return null;
  return (
    <>
      <h4 className="mt-3 text-sm font-medium text-ink-3">
        {t('reading.refused', { count: refused.length })}
      </h4>
      <p className="text-sm text-ink-3">{t('reading.refusedText')}</p>
      <ul>
        {refused.map(({ kind, value, quote }) => (
          <li key={`${kind} ${value} ${quote}`} className="border-b border-line py-2 last:border-0">
            <p className="flex flex-wrap items-center gap-2">
              <Chip tone="miss">{t('reading.refusedChip')}</Chip>
              <span className="break-words text-ink-2">{value}</span>
            </p>
            <blockquote className="mt-1 border-l-2 border-miss pl-2 break-words text-ink-3 line-through">
              {quote}
            </blockquote>
          </li>
        ))}
      </ul>
    </>
  );
};

const Scores = ({ reading }: { reading: Reading }) => {
  const { t } = useTranslation('models');
  const formats = useFormats();
  const { scores, median, spread, unstable, current } = reading;
  return (
    <>
      <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1">
        <b className="font-semibold text-ink tabular-nums">
          {t('reading.median', { score: formats.number(Math.round(median)) })}
        </b>
        {scores.length > 1 ? (
          <span className="text-ink-2">
            {t('reading.spread', { spread: formats.decimal(spread), runs: formats.number(scores.length) })}
          </span>
        ) : null}
        {unstable ? <Chip tone="part">{t('reading.unstable')}</Chip> : null}
      </p>
      {unstable ? <p className="text-sm text-part">{t('reading.unstableText')}</p> : null}
      {current ? null : <p className="text-sm text-ink-3">{t('reading.before')}</p>}
    </>
  );
};

/** What a model found in a résumé: facts with their quotes, quotes refused, and how steady the scores were. Nothing where none has read it. */
export const ReadingPanel = ({ applicationId, ...ways }: { applicationId: ApplicationId } & QuoteWays) => {
  const { t } = useTranslation('models');
  const formats = useFormats();
  const reading = useQuery(orpc.ai.reading.get.queryOptions({ input: { applicationId } })).data;
  if (!reading) return null;
  return (
    <section aria-label={t('reading.result')} className="border-t border-line px-3.5 pt-3 pb-6">
      <header className="flex flex-wrap items-baseline justify-between gap-x-2">
        <h3 className="text-md font-semibold tracking-tight text-ink">{t('reading.result')}</h3>
        <span className="text-sm text-ink-3">
          {t('reading.by', { model: reading.model, date: formats.shortDate(reading.readAt) })}
        </span>
      </header>
      {reading.notice ? (
        <p className="mt-1 rounded-md bg-part-soft px-2.5 py-1.5 text-part">
          {noticeWords(reading.notice, t)}
        </p>
      ) : null}
      {reading.scores.length > 0 ? <Scores reading={reading} /> : null}
      {reading.scores.length > 0 ? <Facts facts={reading.facts} {...ways} /> : null}
      <Refused refused={reading.refused} />
    </section>
  );
};
