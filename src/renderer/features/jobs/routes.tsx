import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { z } from 'zod';
import { JobId } from '../../../contract/common.ts';
import { shellRoute } from '../../app/root-route.tsx';
import { JobsSearch } from './jobs-search.ts';

/** How a new job begins, and the draft it comes from. */
export const NewJobSearch = z.object({
  by: z.enum(['hand']).optional().catch(undefined),
  draft: z.string().optional().catch(undefined),
});

const jobsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/jobs',
  validateSearch: JobsSearch,
  component: lazyRouteComponent(() => import('./jobs-page.tsx'), 'JobsPage'),
});

const newJobRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/jobs/new',
  validateSearch: NewJobSearch,
  component: lazyRouteComponent(() => import('./new-job-page.tsx'), 'NewJobPage'),
});

/** One job; its tabs are its children. */
export const jobRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/jobs/$jobId',
  params: { parse: ({ jobId }) => ({ jobId: JobId.parse(jobId) }), stringify: ({ jobId }) => ({ jobId }) },
  component: lazyRouteComponent(() => import('./job-layout.tsx'), 'JobLayout'),
});

const jobIndexRoute = createRoute({
  getParentRoute: () => jobRoute,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/jobs/$jobId/applicants', params, replace: true });
  },
});

const postingRoute = createRoute({
  getParentRoute: () => jobRoute,
  path: 'posting',
  component: lazyRouteComponent(() => import('./posting-page.tsx'), 'PostingPage'),
});

const criteriaRoute = createRoute({
  getParentRoute: () => jobRoute,
  path: 'criteria',
  component: lazyRouteComponent(() => import('./criteria-page.tsx'), 'CriteriaPage'),
});

const kitRoute = createRoute({
  getParentRoute: () => jobRoute,
  path: 'kit',
  component: lazyRouteComponent(() => import('../authoring/kit-page.tsx'), 'KitPage'),
});

const draftsRoute = createRoute({
  getParentRoute: () => jobRoute,
  path: 'drafts',
  validateSearch: z.object({ draft: z.string().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('../authoring/job-drafts-page.tsx'), 'JobDraftsPage'),
});

/** What the ranking keeps in the address is its own: any key passes. */
const applicantsRoute = createRoute({
  getParentRoute: () => jobRoute,
  path: 'applicants',
  validateSearch: z.looseObject({}),
  component: lazyRouteComponent(() => import('./job-tabs.tsx'), 'ApplicantsTab'),
});

const boardRoute = createRoute({
  getParentRoute: () => jobRoute,
  path: 'board',
  validateSearch: z.looseObject({}),
  component: lazyRouteComponent(() => import('./job-tabs.tsx'), 'BoardTab'),
});

const jobReportsRoute = createRoute({
  getParentRoute: () => jobRoute,
  path: 'reports',
  component: lazyRouteComponent(() => import('./job-tabs.tsx'), 'ReportsTab'),
});

/** Addresses of jobs. */
export const jobsRoutes = [
  jobsRoute,
  newJobRoute,
  jobRoute.addChildren([
    jobIndexRoute,
    postingRoute,
    criteriaRoute,
    kitRoute,
    draftsRoute,
    applicantsRoute,
    boardRoute,
    jobReportsRoute,
  ]),
] as const;
