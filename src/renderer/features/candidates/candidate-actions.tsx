import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Ellipsis, ScanText, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '../../../contract/candidates.ts';
import { orpc } from '../../app/client.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { Popover } from '../../ui/popover.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Switch } from '../../ui/switch.tsx';
import { MailButton } from '../authoring/mail-button.tsx';
import { useAddToJob } from './add-to-job.tsx';
import { useReadAgain } from './use-read-again.ts';

/** What can be done with a candidate as a whole. */
export function CandidateActions({ candidate }: { candidate: Candidate }) {
  const { t } = useTranslation('candidates');
  const [removing, setRemoving] = useState(false);
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const remove = useMutation(
    orpc.candidates.remove.mutationOptions({
      onSuccess: () => {
        void navigate({ to: '/candidates' });
        void queryClient.invalidateQueries();
      },
    }),
  );
  const readAgain = useReadAgain(candidate);
  return (
    <>
      <NoAi candidate={candidate} />
      <MailButton applications={candidate.applications} />
      <ChooseJob candidate={candidate} />
      <Menu
        trigger={<IconButton icon={Ellipsis} label={t('more')} />}
        groups={[
          [
            {
              id: 'readAgain',
              label: t('readAgain'),
              icon: ScanText,
              disabled: !readAgain.enabled,
              run: readAgain.run,
            },
          ],
          [{ id: 'remove', label: t('remove'), icon: Trash2, danger: true, run: () => setRemoving(true) }],
        ]}
      />
      <ConfirmDialog
        open={removing}
        onOpen={setRemoving}
        title={t('removeTitle', { name: candidate.displayName })}
        text={t('removeText')}
        confirm={t('remove')}
        cancel={t('cancel')}
        busy={remove.isPending}
        onConfirm={() => remove.mutate({ id: candidate.id })}
      />
    </>
  );
}

function NoAi({ candidate }: { candidate: Candidate }) {
  const { t } = useTranslation('candidates');
  const queryClient = useQueryClient();
  const queryKey = orpc.candidates.get.queryKey({ input: { id: candidate.id } });
  const setting = useMutation(
    orpc.candidates.setNoAi.mutationOptions({
      onSuccess: (changed) => queryClient.setQueryData(queryKey, changed),
    }),
  );
  return (
    <span
      title={t('noAiHint')}
      className="mr-1 whitespace-nowrap max-md:hidden [&>div]:gap-2.5 [&_button]:mt-0"
    >
      <Switch
        label={t('noAi')}
        checked={candidate.noAi}
        onChecked={(noAi) => setting.mutate({ id: candidate.id, noAi })}
      />
    </span>
  );
}

function ChooseJob({ candidate }: { candidate: Candidate }) {
  const { t } = useTranslation('candidates');
  const [open, setOpen] = useState(false);
  const [search, setSearch] = useState('');
  const jobs = useQuery(
    orpc.jobs.list.queryOptions({
      input: { search, status: ['draft', 'active', 'paused'], limit: 20 },
      enabled: open,
    }),
  );
  const adding = useAddToJob(candidate);
  const applied = new Set<string>(candidate.applications.map(({ jobId }) => jobId));
  const offered = jobs.data?.items.filter(({ id }) => !applied.has(id));
  return (
    <Popover
      label={t('addToJob')}
      align="end"
      open={open}
      onOpen={setOpen}
      trigger={<Button>{t('addToJob')}</Button>}
    >
      <SearchField label={t('findJob')} value={search} onValue={setSearch} />
      <ul className="mt-2 grid max-h-64 overflow-y-auto">
        {offered?.length === 0 && <li className="px-2 py-1 text-ink-3">{t('noJobs')}</li>}
        {offered?.map((job) => (
          <li key={job.id}>
            <button
              type="button"
              onClick={() => {
                adding.mutate({ candidateIds: [candidate.id], jobId: job.id });
                setOpen(false);
              }}
              className="flex w-full items-baseline justify-between gap-2 rounded-md px-2 py-1 text-left hover:bg-hover"
            >
              <span className="min-w-0 truncate">{job.title}</span>
              <span className="shrink-0 text-ink-3 text-sm">{job.location}</span>
            </button>
          </li>
        ))}
      </ul>
    </Popover>
  );
}
