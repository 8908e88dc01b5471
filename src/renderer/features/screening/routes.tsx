import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { ApplicationId, JobId } from '../../../contract/common.ts';
import { shellRoute } from '../../app/root-route.tsx';

const parseJob = {
  parse: ({ jobId }: { jobId: string }) => ({ jobId: JobId.parse(jobId) }),
  stringify: ({ jobId }: { jobId: JobId }) => ({ jobId }),
};

/** Two to four applicants side by side; which ones stands in the address. */
const compareRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/jobs/$jobId/compare',
  params: parseJob,
  validateSearch: z.object({ ids: z.array(ApplicationId).max(4).catch([]) }),
  component: lazyRouteComponent(() => import('./compare-page.tsx'), 'ComparePage'),
});

/** Applicants the software proposes to advance, one decision at a time. */
const suggestionsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/jobs/$jobId/suggestions',
  params: parseJob,
  component: lazyRouteComponent(() => import('../pipeline/suggestions-page.tsx'), 'SuggestionsPage'),
});

/** Addresses of this feature, children of `shellRoute`. */
export const screeningRoutes = [compareRoute, suggestionsRoute] as const;
