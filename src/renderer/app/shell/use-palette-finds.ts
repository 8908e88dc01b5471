import { useQuery } from '@tanstack/react-query';
import type { CandidateSummary } from '../../../contract/candidates.ts';
import type { JobSummary } from '../../../contract/jobs.ts';
import { orpc } from '../client.ts';
import { peopleQuery } from './people-query.ts';

const SHOWN = 6;

interface PaletteFinds {
  jobs: readonly JobSummary[];
  candidates: readonly CandidateSummary[];
  /** Whether jobs or people are still being looked for. Until then none are shown, so that what stands first stays first. */
  looking: boolean;
}

/** The jobs and people that fit a search, those of the name first. Without one, the newest jobs. */
export const usePaletteFinds = (search: string, open: boolean): PaletteFinds => {
  const jobs = useQuery({
    ...orpc.jobs.list.queryOptions({ input: { search, limit: SHOWN } }),
    enabled: open,
  });
  const candidates = useQuery({
    ...orpc.candidates.search.queryOptions({
      input: { query: peopleQuery(search), limit: SHOWN, sort: 'relevance' },
    }),
    enabled: open && search.length > 0,
    retry: false,
  });
  const looking = jobs.isLoading || candidates.isLoading;
  return {
    jobs: looking ? [] : (jobs.data?.items ?? []),
    candidates: looking || !search ? [] : (candidates.data?.items ?? []),
    looking,
  };
};
