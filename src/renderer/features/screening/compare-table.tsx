import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Criterion } from '../../../contract/criteria.ts';
import type { RankingRow } from '../../../contract/screening.ts';
import type { CriterionResult, ScreeningResult, Verdict } from '../../../contract/screening-result.ts';
import { useFormats } from '../../app/formats.ts';
import { Chip, type ChipTone } from '../../ui/chip.tsx';
import { ScoreBar } from '../../ui/score-bar.tsx';
import { MissingChips } from './missing-chips.tsx';
import { reasonWords } from './reason-words.ts';
import { DIMENSIONS, useScoreWords } from './score-words.ts';

interface Person {
  row: RankingRow;
  result: ScreeningResult | null;
}

interface CompareTableProps {
  people: readonly Person[];
  benchmark: number | null;
  removeButton(person: Person): ReactNode;
}

const TONES: Record<Verdict, ChipTone> = { met: 'met', partly: 'part', missing: 'miss' };
const HEAD = 'sticky left-0 z-10 border-line border-r bg-canvas px-4 py-3 text-left align-top font-normal';
const CELL = 'border-line border-r px-4 py-3 align-top last:border-r-0';

/** Criteria of all people, each once, in the order the job asks for them. */
function criteriaOf(people: readonly Person[]): Criterion[] {
  const all = new Map<string, Criterion>();
  for (const { result } of people) {
    for (const { criterion } of result?.criteria ?? []) all.set(criterion.id, criterion);
  }
  return [...all.values()];
}

/** Width of the column of criteria, and what a person's needs at least; where there is less room, one scrolls. In rem. */
const CRITERION = 11;
const LEAST_PERSON = 13.5;

/** Criteria as rows, people as columns: verdict, words and points beside each other. */
export function CompareTable({ people, benchmark, removeButton }: CompareTableProps) {
  const { t } = useTranslation('screening');
  const { all } = useFormats();
  return (
    <table
      className="w-full table-fixed border-collapse"
      style={{ minWidth: `${CRITERION + people.length * LEAST_PERSON}rem` }}
    >
      <caption className="sr-only">
        {t('compare.table', { names: all(people.map(({ row }) => row.name)) })}
      </caption>
      <colgroup>
        <col style={{ width: `${CRITERION}rem` }} />
        {people.map(({ row }) => (
          <col key={row.applicationId} />
        ))}
      </colgroup>
      <thead className="sticky top-0 z-20 bg-canvas shadow-[0_1px_var(--line)]">
        <tr>
          <th scope="col" className={HEAD}>
            <span className="text-ink-3 text-sm">{t('compare.criterion')}</span>
          </th>
          {people.map((person) => (
            <Who key={person.row.applicationId} row={person.row} button={removeButton(person)} />
          ))}
        </tr>
        <TotalsRow people={people} benchmark={benchmark} />
      </thead>
      <tbody>
        <PartsRow people={people} />
        <MissingRow people={people} />
        {criteriaOf(people).map((criterion) => (
          <CriterionRow key={criterion.id} criterion={criterion} people={people} />
        ))}
      </tbody>
    </table>
  );
}

function Who({ row, button }: { row: RankingRow; button: ReactNode }) {
  const { t } = useTranslation('screening');
  const { decimal } = useFormats();
  const years = row.yearsOfExperience;
  const facts = [row.headline, years === null ? null : t('years', { count: years, years: decimal(years) })];
  return (
    <th scope="col" className={`${CELL} text-left font-normal`}>
      <span className="flex items-start justify-between gap-2">
        <span className="min-w-0">
          <Link
            to="/candidates/$candidateId"
            params={{ candidateId: row.candidateId }}
            className="block truncate font-semibold text-ink text-md hover:text-accent-ink"
          >
            {row.name}
          </Link>
          <span className="block truncate text-ink-3 text-sm">{facts.filter(Boolean).join(' · ')}</span>
        </span>
        {button}
      </span>
    </th>
  );
}

function TotalsRow({ people, benchmark }: Pick<CompareTableProps, 'people' | 'benchmark'>) {
  const { t } = useTranslation('screening');
  const words = useScoreWords(benchmark ?? 0);
  return (
    <tr className="border-line border-t">
      <RowHead label={t('compare.total')} />
      {people.map(({ row }) => (
        <td key={row.applicationId} className={CELL}>
          <ScoreBar value={row.overall} benchmark={benchmark} label={words.score(row)} />
        </td>
      ))}
    </tr>
  );
}

function PartsRow({ people }: Pick<CompareTableProps, 'people'>) {
  const { t } = useTranslation('screening');
  const { number } = useFormats();
  return (
    <tr className="border-line border-b">
      <RowHead label={t('compare.dimensions')} />
      {people.map(({ row }) => (
        <td key={row.applicationId} className={CELL}>
          <dl className="grid grid-cols-[5.5rem_1fr] items-center gap-x-2 gap-y-1 text-sm">
            {DIMENSIONS.filter((key) => row.dimensions[key] !== null).map((key) => (
              <Part
                key={key}
                label={t(`dimension.${key}`)}
                value={row.dimensions[key] ?? 0}
                number={number}
              />
            ))}
          </dl>
        </td>
      ))}
    </tr>
  );
}

function MissingRow({ people }: Pick<CompareTableProps, 'people'>) {
  const { t } = useTranslation('screening');
  return (
    <tr className="border-line border-b">
      <RowHead label={t('compare.missing')} />
      {people.map(({ row }) => (
        <td key={row.applicationId} className={CELL}>
          <MissingChips missing={row.missing} screened={row.overall !== null} />
        </td>
      ))}
    </tr>
  );
}

function CriterionRow({ criterion, people }: { criterion: Criterion; people: readonly Person[] }) {
  const { t } = useTranslation('screening');
  const { number } = useFormats();
  const asked = { necessity: t(`necessity.${criterion.necessity}`), weight: number(criterion.weight) };
  return (
    <tr className="border-line border-b">
      <RowHead label={criterion.label} text={t('asked', asked)} />
      {people.map(({ row, result }) => (
        <td key={row.applicationId} className={CELL}>
          <Finding result={result?.criteria.find((entry) => entry.criterion.id === criterion.id)} />
        </td>
      ))}
    </tr>
  );
}

function RowHead({ label, text }: { label: string; text?: string }) {
  return (
    <th scope="row" className={HEAD}>
      <span className="block break-words font-semibold">{label}</span>
      {text && <span className="text-ink-3 text-sm">{text}</span>}
    </th>
  );
}

function Part({ label, value, number }: { label: string; value: number; number(value: number): string }) {
  const shown = number(Math.round(value));
  return (
    <>
      <dt className="text-ink-3">{label}</dt>
      <dd>
        <ScoreBar value={value} label={`${label} ${shown}`} />
      </dd>
    </>
  );
}

function Finding({ result }: { result: CriterionResult | undefined }) {
  const { t } = useTranslation('screening');
  const formats = useFormats();
  if (result === undefined) return <span className="text-ink-3 text-sm">{t('compare.notScreened')}</span>;
  const [quote] = result.evidence;
  return (
    <>
      <span className="flex items-center justify-between gap-2">
        <Chip tone={TONES[result.verdict]}>{t(`verdict.${result.verdict}`)}</Chip>
        <b className="font-semibold tabular-nums">
          <span className="sr-only">{t('pointsBefore')}</span>
          {formats.number(result.points)}
        </b>
      </span>
      {quote && (
        <blockquote className="mt-1.5 line-clamp-3 break-words border-line-strong border-l-2 pl-2 text-ink-2">
          {quote.quote}
        </blockquote>
      )}
      <p className="mt-1 text-ink-3 text-sm">
        {result.reasons.map((reason) => reasonWords(reason, t, formats)).join(' · ')}
      </p>
    </>
  );
}
