import { useQuery } from '@tanstack/react-query';
import type { AiTask } from '../../../contract/ai.ts';
import type { Provider, ProviderKind, SentContent } from '../../../contract/ai-providers.ts';
import { orpc } from '../../app/client.ts';

/** What a task sends; a provider can do the task when it takes that. */
const CONTENT: Record<AiTask, SentContent> = {
  authoring: 'job-texts',
  extraction: 'resume-texts',
  evaluation: 'transcripts',
  transcription: 'interview-audio',
  speech: 'question-texts',
  ocr: 'resume-images',
};

/** The providers that can do a task. */
export const providersFor = (task: AiTask, providers: readonly Provider[]): Provider[] =>
  providers.filter(({ sends }) => sends.includes(CONTENT[task]));

/** Milliseconds after which a paused provider is looked at again. */
const LOOK_AGAIN = 5_000;

/** Every provider the recruiter set up, the oldest first. Asked anew on every page: a pause begins and ends by itself. */
export const useProviders = (): readonly Provider[] =>
  useQuery({
    ...orpc.ai.providers.list.queryOptions(),
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data?.some((provider) => provider.state === 'paused') ? LOOK_AGAIN : false,
  }).data ?? [];

/** What can be set up, the first to be offered first; empty until the main process has told. */
export const useProviderKinds = (): readonly ProviderKind[] =>
  useQuery({ ...orpc.ai.providers.kinds.queryOptions(), staleTime: Number.POSITIVE_INFINITY }).data ?? [];
