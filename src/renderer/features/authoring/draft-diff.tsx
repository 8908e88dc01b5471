import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DiffLine, Draft } from '../../../contract/authoring.ts';
import { orpc } from '../../app/client.ts';
import { useFormats } from '../../app/formats.ts';
import { classNames } from '../../ui/class-names.ts';
import { Field } from '../../ui/field.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Select } from '../../ui/select.tsx';

const SIGNS: Record<DiffLine['kind'], string> = { same: '', added: '+', removed: '−' };

const Line = ({ line: { kind, text } }: { line: DiffLine }) => {
  const { t } = useTranslation('authoring');
  return (
    <p
      className={classNames(
        'grid grid-cols-[1rem_minmax(0,1fr)] rounded-sm px-1.5 whitespace-pre-wrap',
        kind === 'added' && 'bg-met-soft text-ink',
        kind === 'removed' && 'bg-miss-soft text-ink-2',
        kind === 'same' && 'text-ink-3',
      )}
    >
      <span aria-hidden="true">{SIGNS[kind]}</span>
      <span>
        {kind === 'same' ? null : <span className="sr-only">{t(`diff.${kind}`)}: </span>}
        {text}
      </span>
    </p>
  );
};

/** Lines may be alike; their place tells them apart. */
const numbered = (lines: readonly DiffLine[]) => lines.map((line, number) => ({ number, line }));

/** What a draft says otherwise than another one. */
export const DraftDiff = ({ draft }: { draft: Draft }) => {
  const { t } = useTranslation('authoring');
  const formats = useFormats();
  const history = useQuery(orpc.authoring.history.queryOptions({ input: { jobId: draft.jobId } }));
  const others = (history.data ?? []).filter(({ id }) => id !== draft.id);
  const [chosen, setChosen] = useState<string | null>(draft.basedOn);
  const from = others.find(({ id }) => id === chosen)?.id ?? others[0]?.id ?? null;
  const diff = useQuery({
    ...orpc.authoring.diff.queryOptions({ input: { from: from ?? '', to: draft.id } }),
    enabled: from !== null,
  }).data;
  if (from === null) return <p className="max-w-prose pt-4 text-ink-2">{t('diff.none')}</p>;
  const changed = (diff ?? []).filter(({ lines }) => lines.some(({ kind }) => kind !== 'same'));
  return (
    <div className="grid gap-3 pt-4">
      <Field label={t('diff.against')} className="max-w-80">
        <Select
          options={others.map(({ id, createdAt }) => ({
            value: id,
            label: t('diff.draftOf', { date: formats.dateTime(createdAt) }),
          }))}
          value={from}
          onValue={setChosen}
        />
      </Field>
      {diff && changed.length === 0 ? <p className="text-ink-2">{t('diff.same')}</p> : null}
      {changed.map(({ section, lines }) => (
        <Panel key={section} title={t(`section.${section}`)}>
          {numbered(lines).map(({ number, line }) => (
            <Line key={number} line={line} />
          ))}
        </Panel>
      ))}
    </div>
  );
};
