import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ArrowLeftRight, GitMerge } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '../../../contract/candidates.ts';
import type { CandidateId } from '../../../contract/common.ts';
import type { DuplicatePair } from '../../../contract/duplicates.ts';
import { orpc } from '../../app/client.ts';
import { useFormats } from '../../app/formats.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { useShortcut } from '../../ui/shortcuts.tsx';
import { notify } from '../../ui/toast.tsx';
import { FieldChoice, type MergeField } from './field-choice.tsx';

const FIELDS = ['name', 'email', 'phone', 'location', 'headline'] as const satisfies readonly MergeField[];

const fieldValue = (candidate: Candidate | undefined, field: MergeField): string | null => {
  if (candidate === undefined) return null;
  return field === 'name'
    ? (candidate.name?.value ?? candidate.displayName)
    : (candidate[field]?.value ?? null);
};

const useCandidate = (id: CandidateId) => useQuery(orpc.candidates.get.queryOptions({ input: { id } })).data;

/** Two records side by side; what stays is chosen field by field. Merging can be undone without loss. */
export function MergePanel({ pair }: { pair: DuplicatePair }) {
  const { t } = useTranslation('duplicates');
  const { all } = useFormats();
  const [swapped, setSwapped] = useState(false);
  const [taken, setTaken] = useState<ReadonlySet<MergeField>>(new Set());
  const [keepSummary, absorbSummary] = swapped ? [pair.right, pair.left] : [pair.left, pair.right];
  const keep = useCandidate(keepSummary.id);
  const absorb = useCandidate(absorbSummary.id);
  const actions = useMergeActions(pair);
  const take = (field: MergeField, fromAbsorbed: boolean) =>
    setTaken((before) => {
      const next = new Set(before);
      if (fromAbsorbed) next.add(field);
      else next.delete(field);
      return next;
    });
  const merge = () => actions.merge({ keep: keepSummary.id, absorb: absorbSummary.id, take: [...taken] });
  const group = t('title');
  useShortcut({ id: 'duplicates.merge', group, label: t('mergeThese'), keys: 'm', run: merge });
  useShortcut({ id: 'duplicates.dismiss', group, label: t('dismiss'), keys: 'n', run: actions.dismiss });
  return (
    <article aria-labelledby="merge-title">
      <MergeHead pair={pair} actions={actions} onMerge={merge} />
      <table className="mt-4 w-full table-fixed border-collapse">
        <caption className="sr-only">{t('table')}</caption>
        <colgroup>
          <col className="w-24" />
          <col />
          <col />
        </colgroup>
        <thead>
          <tr className="border-line border-b text-left align-bottom">
            <td className="py-2">
              <Button
                small
                variant="ghost"
                icon={ArrowLeftRight}
                onClick={() => {
                  setSwapped(!swapped);
                  setTaken(new Set());
                }}
              >
                {t('swap')}
              </Button>
            </td>
            <ColumnHead candidate={keepSummary} words={t('stays')} />
            <ColumnHead candidate={absorbSummary} words={t('joins')} />
          </tr>
        </thead>
        <tbody>
          {FIELDS.map((field) => (
            <FieldChoice
              key={field}
              field={field}
              keep={fieldValue(keep, field)}
              absorb={fieldValue(absorb, field)}
              taken={taken.has(field)}
              onTake={(fromAbsorbed) => take(field, fromAbsorbed)}
            />
          ))}
          <Row label={t('documents')} keep={names(keep)} absorb={names(absorb)} all={all} />
          <Row label={t('applications')} keep={jobs(keep)} absorb={jobs(absorb)} all={all} />
          <Row label={t('tags')} keep={keep?.tags ?? []} absorb={absorb?.tags ?? []} all={all} />
        </tbody>
      </table>
      <p className="mt-3 text-ink-3 text-sm">{t('lossless')}</p>
    </article>
  );
}

interface MergeHeadProps {
  pair: DuplicatePair;
  actions: ReturnType<typeof useMergeActions>;
  onMerge(): void;
}

/** The question, why it is asked, and its two answers. */
function MergeHead({ pair, actions, onMerge }: MergeHeadProps) {
  const { t } = useTranslation('duplicates');
  const { percent } = useFormats();
  return (
    <header className="flex flex-wrap items-start gap-3">
      <div className="min-w-0 grow">
        <h2 id="merge-title" className="font-bold text-xl tracking-tight">
          {t('onePerson')}
        </h2>
        <p className="mt-1.5 flex flex-wrap items-center gap-1.5">
          {pair.reasons.map((reason) => (
            <Chip key={reason} tone={reason === 'similar-name' ? 'part' : 'accent'}>
              {t(`reason.${reason}`)}
            </Chip>
          ))}
          <span className="text-ink-3 text-sm">{t('alike', { likeness: percent(pair.likeness) })}</span>
        </p>
      </div>
      <Button keys="n" onClick={actions.dismiss}>
        {t('dismiss')}
      </Button>
      <Button variant="primary" icon={GitMerge} keys="m" disabled={actions.busy} onClick={onMerge}>
        {t('mergeThese')}
      </Button>
    </header>
  );
}

const names = (candidate: Candidate | undefined) => candidate?.documents.map(({ name }) => name) ?? [];
const jobs = (candidate: Candidate | undefined) =>
  candidate?.applications.map(({ jobTitle }) => jobTitle) ?? [];

function ColumnHead({ candidate, words }: { candidate: DuplicatePair['left']; words: string }) {
  const { shortDate } = useFormats();
  return (
    <th scope="col" className="px-3 py-2 font-normal">
      <span className="block text-ink-3 text-xs">{words}</span>
      <Link
        to="/candidates/$candidateId"
        params={{ candidateId: candidate.id }}
        className="block truncate font-semibold text-md hover:text-accent-ink"
      >
        {candidate.name}
      </Link>
      <span className="block text-ink-3 text-sm">{shortDate(candidate.addedAt)}</span>
    </th>
  );
}

interface RowProps {
  label: string;
  keep: readonly string[];
  absorb: readonly string[];
  all(words: readonly string[]): string;
}

/** What moves over by itself. */
function Row({ label, keep, absorb, all }: RowProps) {
  const cell = 'break-words px-3 py-2 align-top text-ink-2';
  return (
    <tr className="border-line border-b">
      <th scope="row" className="py-2 text-left align-top font-normal text-ink-3 text-sm">
        {label}
      </th>
      <td className={cell}>{keep.length > 0 ? all(keep) : '–'}</td>
      <td className={cell}>{absorb.length > 0 ? all(absorb) : '–'}</td>
    </tr>
  );
}

function useMergeActions(pair: DuplicatePair) {
  const { t } = useTranslation('duplicates');
  const queryClient = useQueryClient();
  const reread = () => void queryClient.invalidateQueries();
  const unmerging = useMutation(orpc.duplicates.unmerge.mutationOptions({ onSettled: reread }));
  const merging = useMutation(
    orpc.duplicates.merge.mutationOptions({
      onSuccess: ({ mergeId }) =>
        notify(t('merged'), { action: { label: t('undo'), run: () => unmerging.mutate({ mergeId }) } }),
      onSettled: reread,
    }),
  );
  const dismissing = useMutation(
    orpc.duplicates.dismiss.mutationOptions({ onSuccess: () => notify(t('dismissed')), onSettled: reread }),
  );
  return {
    merge: merging.mutate,
    dismiss: () => dismissing.mutate({ id: pair.id }),
    busy: merging.isPending || dismissing.isPending,
  };
}
