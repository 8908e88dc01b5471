import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { CandidateId } from '../../../contract/common.ts';
import { shellRoute } from '../../app/root-route.tsx';

/** The list as its address says it. */
const CandidatesSearch = z.object({
  query: z.string().max(500).optional().catch(undefined),
  sort: z.enum(['relevance', 'added', 'name', 'years']).optional().catch(undefined),
});

const candidatesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/candidates',
  validateSearch: CandidatesSearch,
  component: lazyRouteComponent(() => import('./candidates-page.tsx'), 'CandidatesPage'),
});

const candidateRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/candidates/$candidateId',
  params: {
    parse: ({ candidateId }) => ({ candidateId: CandidateId.parse(candidateId) }),
    stringify: ({ candidateId }) => ({ candidateId }),
  },
  component: lazyRouteComponent(() => import('./candidate-page.tsx'), 'CandidatePage'),
});

/** Addresses of this feature, children of `shellRoute`. */
export const candidatesRoutes = [candidatesRoute, candidateRoute] as const;
