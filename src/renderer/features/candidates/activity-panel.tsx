import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '../../../contract/candidates.ts';
import { orpc } from '../../app/client.ts';
import { useFormats } from '../../app/formats.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Textarea } from '../../ui/input.tsx';
import { StageChip } from '../pipeline/stage-chip.tsx';
import { Timeline } from './timeline.tsx';

/** Jobs applied to, notes, and all that happened. */
export function ActivityPanel({ candidate }: { candidate: Candidate }) {
  return (
    <>
      <Applications candidate={candidate} />
      <Notes candidate={candidate} />
      <Timeline candidate={candidate} />
    </>
  );
}

const HEADING = 'pt-4 pb-1.5 font-semibold text-ink text-md tracking-tight';

function Applications({ candidate }: { candidate: Candidate }) {
  const { t } = useTranslation(['candidates', 'pipeline']);
  const { number } = useFormats();
  return (
    <section aria-label={t('applications')}>
      <h2 className={HEADING}>{t('applications')}</h2>
      {candidate.applications.length === 0 && <p className="text-ink-3">{t('noApplications')}</p>}
      <ul>
        {candidate.applications.map((application) => (
          <li
            key={application.id}
            className="flex min-h-9 items-center gap-2 border-line border-b last:border-0"
          >
            <Link
              to="/jobs/$jobId/applicants"
              params={{ jobId: application.jobId }}
              search={{ applicant: application.id }}
              className="min-w-0 grow truncate font-medium hover:text-accent-ink"
            >
              {application.jobTitle}
            </Link>
            {application.onHold && <span className="text-ink-3 text-sm">{t('pipeline:onHold')}</span>}
            {application.shortlisted && (
              <span className="text-ink-3 text-sm">{t('pipeline:shortlisted')}</span>
            )}
            <StageChip stage={application.stage} />
            <b className="w-8 text-right font-semibold tabular-nums">
              {application.overall === null ? '–' : number(Math.round(application.overall))}
            </b>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Notes({ candidate }: { candidate: Candidate }) {
  const { t } = useTranslation('candidates');
  const { ago, dateTime } = useFormats();
  const [text, setText] = useState('');
  const queryClient = useQueryClient();
  const reread = () => void queryClient.invalidateQueries({ queryKey: orpc.candidates.key() });
  const adding = useMutation(
    orpc.candidates.addNote.mutationOptions({
      onSuccess: () => {
        setText('');
        reread();
      },
    }),
  );
  const removing = useMutation(orpc.candidates.removeNote.mutationOptions({ onSuccess: reread }));
  const add = () => text.trim() !== '' && adding.mutate({ id: candidate.id, text: text.trim() });
  return (
    <section aria-label={t('notes')}>
      <h2 className={HEADING}>{t('notes')}</h2>
      <form
        className="grid gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Textarea
          aria-label={t('newNote')}
          placeholder={t('newNote')}
          rows={2}
          maxLength={10_000}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) add();
          }}
        />
        {text.trim() !== '' && (
          <Button
            type="submit"
            variant="primary"
            keys="mod+enter"
            disabled={adding.isPending}
            className="justify-self-end"
          >
            {t('addNote')}
          </Button>
        )}
      </form>
      <ul className="mt-2 grid gap-2">
        {candidate.notes.map((note) => (
          <li key={note.id} className="group/note rounded-lg bg-sunken px-3 py-2">
            <div className="flex items-center gap-2 text-ink-3 text-sm">
              <span className="font-medium text-ink-2">{note.author}</span>
              <time dateTime={new Date(note.createdAt).toISOString()} title={dateTime(note.createdAt)}>
                {ago(note.createdAt)}
              </time>
              <span className="grow" />
              <IconButton
                icon={Trash2}
                label={t('removeNote')}
                onClick={() => removing.mutate({ noteId: note.id })}
                className="opacity-0 focus-visible:opacity-100 group-hover/note:opacity-100"
              />
            </div>
            <p className="whitespace-pre-wrap break-words text-ink leading-relaxed">{note.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
