import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Pencil, RotateCcw } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Candidate, CorrectableField } from '../../../contract/candidates.ts';
import type { Evidence, TextField } from '../../../contract/resume.ts';
import { orpc } from '../../app/client.ts';
import { useFormats } from '../../app/formats.ts';
import { classNames } from '../../ui/class-names.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Input } from '../../ui/input.tsx';
import { notify } from '../../ui/toast.tsx';
import { PlaceButton } from './place-button.tsx';

/** A fact a person can correct, with the field it was read from where it is a text. */
interface Fact {
  field: Exclude<CorrectableField, never>;
  value: string | null;
  read: TextField | null;
}

function factsOf(candidate: Candidate): Fact[] {
  const text = (field: Fact['field'], read: TextField | null): Fact => ({
    field,
    value: read?.value ?? null,
    read,
  });
  const years = candidate.yearsOfExperience;
  return [
    text('name', candidate.name),
    text('headline', candidate.headline),
    text('email', candidate.email),
    text('phone', candidate.phone),
    text('location', candidate.location),
    { field: 'yearsOfExperience', value: years === null ? null : String(years), read: null },
  ];
}

interface FieldsPanelProps {
  candidate: Candidate;
  active: Evidence | null;
  onShow(evidence: Evidence): void;
}

/** What is known of a candidate: where it comes from, how sure it is, and a way to put it right. */
export function FieldsPanel({ candidate, active, onShow }: FieldsPanelProps) {
  const { t } = useTranslation('candidates');
  return (
    <dl className="grid grid-cols-[6.5rem_minmax(0,1fr)]">
      {factsOf(candidate).map((fact) => (
        <FactRow
          key={fact.field}
          fact={fact}
          candidate={candidate}
          label={t(`field.${fact.field}`)}
          active={active}
          onShow={onShow}
        />
      ))}
    </dl>
  );
}

interface FactRowProps extends FieldsPanelProps {
  fact: Fact;
  label: string;
}

function FactRow({ fact, label, candidate, active, onShow }: FactRowProps) {
  const { t } = useTranslation('candidates');
  const { decimal } = useFormats();
  const [editing, setEditing] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const correct = useCorrection(candidate, fact.field, label);
  const isName = fact.field === 'name';
  const corrected = candidate.corrected.includes(fact.field);
  const shown =
    fact.field === 'yearsOfExperience' && fact.value !== null
      ? t('yearsValue', { count: Number(fact.value), years: decimal(Number(fact.value)) })
      : fact.value;
  const close = () => {
    setEditing(false);
    requestAnimationFrame(() => pencil.current?.focus());
  };
  return (
    <>
      <dt className={isName ? 'sr-only' : 'flex min-h-7 items-center text-ink-3 text-sm'}>{label}</dt>
      <dd
        className={classNames(
          'group/fact flex min-h-7 min-w-0 items-center gap-2',
          isName && 'col-span-2 mb-1 font-bold text-2xl tracking-tight',
        )}
      >
        {editing ? (
          <Editor
            label={label}
            numeric={fact.field === 'yearsOfExperience'}
            value={fact.value ?? ''}
            onClose={close}
            onSave={(value) => {
              correct(value);
              close();
            }}
          />
        ) : (
          <>
            <PlaceButton
              evidence={fact.read?.evidence}
              active={active}
              onShow={onShow}
              className="min-w-0 truncate"
            >
              {shown ??
                (isName ? candidate.displayName : <span className="text-ink-3">{t('notFound')}</span>)}
            </PlaceButton>
            <Source fact={fact} corrected={corrected} />
            <span className="grow" />
            <span className="flex shrink-0 opacity-0 focus-within:opacity-100 group-hover/fact:opacity-100">
              {corrected && (
                <IconButton
                  icon={RotateCcw}
                  label={t('takeBack', { field: label })}
                  onClick={() => correct(null)}
                />
              )}
              <IconButton
                ref={pencil}
                icon={Pencil}
                label={t('correct', { field: label })}
                onClick={() => setEditing(true)}
              />
            </span>
          </>
        )}
      </dd>
    </>
  );
}

function useCorrection(candidate: Candidate, field: CorrectableField, label: string) {
  const { t } = useTranslation('candidates');
  const queryClient = useQueryClient();
  const { mutate } = useMutation(
    orpc.candidates.correct.mutationOptions({
      onSuccess: (changed, { value }) => {
        queryClient.setQueryData(orpc.candidates.get.queryKey({ input: { id: candidate.id } }), changed);
        void queryClient.invalidateQueries({ queryKey: orpc.candidates.key() });
        notify(t(value === null ? 'correctionTakenBack' : 'corrected', { field: label }), {
          id: `correct ${field}`,
        });
      },
    }),
  );
  return (value: string | null) => mutate({ id: candidate.id, field, value });
}

/** Where a value comes from, said only where it is not plainly the document. */
function Source({ fact, corrected }: { fact: Fact; corrected: boolean }) {
  const { t } = useTranslation('candidates');
  const { percent } = useFormats();
  if (corrected)
    return (
      <span className="shrink-0 font-normal text-accent-ink text-xs tracking-normal">{t('source.hand')}</span>
    );
  if (fact.read === null) return null;
  const { source, confidence } = fact.read;
  const unsure = confidence < 0.75;
  return (
    <span
      title={t('confidence', { confidence: percent(confidence) })}
      className={`shrink-0 font-normal text-xs tracking-normal ${unsure ? 'text-part' : 'text-ink-3'}`}
    >
      {[source === 'document' ? null : t(`source.${source}`), unsure ? t('unsure') : null]
        .filter(Boolean)
        .join(' · ')}
      <span className="sr-only">{t('confidence', { confidence: percent(confidence) })}</span>
    </span>
  );
}

interface EditorProps {
  label: string;
  numeric: boolean;
  value: string;
  onSave(value: string): void;
  onClose(): void;
}

function Editor({ label, numeric, value, onSave, onClose }: EditorProps) {
  const { t } = useTranslation('candidates');
  const [text, setText] = useState(value);
  return (
    <form
      className="flex w-full items-center gap-1.5 py-px"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '' && text.trim() !== value) onSave(text.trim());
        else onClose();
      }}
    >
      <Input
        autoFocus
        aria-label={label}
        value={text}
        maxLength={300}
        inputMode={numeric ? 'decimal' : 'text'}
        pattern={numeric ? '[0-9]{1,2}([.][0-9])?' : undefined}
        title={numeric ? t('yearsFormat') : undefined}
        onChange={(event) => setText(event.target.value)}
        onFocus={(event) => event.target.select()}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onClose();
        }}
      />
      <span className="shrink-0 text-ink-3 text-xs">{t('enterSaves')}</span>
    </form>
  );
}
