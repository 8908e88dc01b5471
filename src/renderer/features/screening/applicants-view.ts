import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { z } from 'zod';
import { ApplicationId } from '../../../contract/common.ts';
import { RankingFilter, RankingSort } from '../../../contract/screening.ts';

/** What of the applicants' page stands in its address, so that Back, reload and a copied link bring it back. */
export const ApplicantsSearch = z.object({
  applicant: ApplicationId.optional().catch(undefined),
  filter: RankingFilter.optional().catch(undefined),
  find: z.string().max(200).optional().catch(undefined),
  sort: RankingSort.optional().catch(undefined),
  order: z.enum(['up', 'down']).optional().catch(undefined),
});
export type ApplicantsSearch = z.infer<typeof ApplicantsSearch>;

/** How the list is cut and sorted. */
export interface RankingView {
  filter: RankingFilter;
  search: string;
  sort: RankingSort;
  descending: boolean;
}

/** Names and stages read from first to last, figures from the best down. */
export const startsDescending = (sort: RankingSort): boolean => sort !== 'name' && sort !== 'stage';

/** The list as its address says it. */
export function viewOf(search: ApplicantsSearch): RankingView {
  const sort = search.sort ?? 'score';
  return {
    filter: search.filter ?? 'all',
    search: search.find ?? '',
    sort,
    descending: search.order === undefined ? startsDescending(sort) : search.order === 'down',
  };
}

/** The address of a list; what is usual is left out. */
export function searchOf(view: RankingView): Omit<ApplicantsSearch, 'applicant'> {
  return {
    filter: view.filter === 'all' ? undefined : view.filter,
    find: view.search === '' ? undefined : view.search,
    sort: view.sort === 'score' ? undefined : view.sort,
    order: view.descending === startsDescending(view.sort) ? undefined : view.descending ? 'down' : 'up',
  };
}

/** The list and the applicant shown, kept in the address. */
export function useApplicantsView() {
  const raw = useSearch({ strict: false });
  const navigate = useNavigate();
  const search = useMemo(() => ApplicantsSearch.parse(raw), [raw]);
  const view = useMemo(() => viewOf(search), [search]);
  const change = useCallback(
    (next: Partial<ApplicantsSearch>) =>
      void navigate({
        to: '.',
        search: (before) => ({ ...before, ...next }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const setView = useCallback(
    (next: Partial<RankingView>) => change(searchOf({ ...view, ...next })),
    [change, view],
  );
  const setApplicant = useCallback(
    (applicant: ApplicationId | null) => change({ applicant: applicant ?? undefined }),
    [change],
  );
  return { view, setView, applicant: search.applicant ?? null, setApplicant };
}
