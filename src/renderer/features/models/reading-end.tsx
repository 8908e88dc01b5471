import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { JobId, TaskId } from '../../../contract/common.ts';
import { client, orpc } from '../../app/client.ts';
import { notify } from '../../ui/toast.tsx';
import { outcomeWords } from './notice-words.ts';

interface ReadingEndProps {
  taskId: TaskId;
  jobId: JobId;
  onEnd: () => void;
}

/** Says when a reading that was begun here is over and what came of it, be its window open or not. Shows nothing itself. */
export const ReadingEnd = ({ taskId, jobId, onEnd }: ReadingEndProps) => {
  const { t } = useTranslation('models');
  // Asked anew, then kept up to date by the workstation: a short reading may be over before it was ever seen.
  const active = useQuery({ ...orpc.workspace.tasks.active.queryOptions(), staleTime: 0 });
  const over = active.isFetchedAfterMount && !active.data?.some(({ id }) => id === taskId);
  useEffect(() => {
    if (!over) return;
    const tell = (text: string): void => {
      notify(t('reading.done'), { text });
      onEnd();
    };
    client.ai.reading.outcomes({ jobId }).then(
      (outcomes) => tell([...outcomeWords(outcomes, t), t('reading.doneText')].join(' ')),
      () => tell(t('reading.doneText')),
    );
  }, [over, jobId, onEnd, t]);
  return null;
};
