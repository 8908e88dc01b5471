import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../../../contract/authoring.ts';
import type { Inputs } from '../../../contract/index.ts';
import { client, orpc } from '../../app/client.ts';
import { errorWords } from '../../app/error-words.ts';
import { notify, notifyError } from '../../ui/toast.tsx';
import { AT_REST, afterEvent, type Drafting } from './drafting-state.ts';

export type BriefInput = Inputs['authoring']['draft'];

/** Writing a draft: as it comes, how to begin and how to stop. `onDraft` gets the draft as it was stored. */
export const useDrafting = (onDraft: (draft: Draft) => void) => {
  const { t } = useTranslation('authoring');
  const queryClient = useQueryClient();
  const [drafting, setDrafting] = useState<Drafting>(AT_REST);
  const stopper = useRef<AbortController | null>(null);
  useEffect(() => () => stopper.current?.abort(), []);

  const listen = async (brief: BriefInput, signal: AbortSignal): Promise<void> => {
    const events = await client.authoring.draft(brief, { signal });
    for await (const event of events) {
      if (signal.aborted) return;
      setDrafting((before) => afterEvent(before, event));
      if (event.kind !== 'done') continue;
      const { draft } = event;
      queryClient.setQueryData(orpc.authoring.get.queryKey({ input: { id: draft.id } }), draft);
      onDraft(draft);
    }
  };

  const write = async (brief: BriefInput): Promise<void> => {
    stopper.current?.abort();
    const own = new AbortController();
    stopper.current = own;
    setDrafting({ ...AT_REST, writing: true });
    try {
      await listen(brief, own.signal);
    } catch (error) {
      if (!own.signal.aborted) notifyError(t('brief.failed'), { text: errorWords(error, t).text });
    } finally {
      if (stopper.current === own) setDrafting(AT_REST);
    }
  };

  const stop = (): void => {
    stopper.current?.abort();
    setDrafting(AT_REST);
    notify(t('brief.stopped'));
  };

  return { drafting, write, stop };
};
