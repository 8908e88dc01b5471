import type { QueryClient } from '@tanstack/react-query';
import { createHashHistory, createRouter } from '@tanstack/react-router';
import { candidatesRoutes } from '../features/candidates/routes.tsx';
import { duplicatesRoutes } from '../features/duplicates/routes.tsx';
import { homeRoutes } from '../features/home/routes.tsx';
import { intakeRoutes } from '../features/intake/routes.tsx';
import { jobsRoutes } from '../features/jobs/routes.tsx';
import { reportsRoutes } from '../features/reports/routes.tsx';
import { screeningRoutes } from '../features/screening/routes.tsx';
import { settingsRoutes } from '../features/settings/routes.tsx';
import { welcomeRoutes } from '../features/welcome/routes.tsx';
import { rootRoute, shellRoute } from './root-route.tsx';

const routeTree = rootRoute.addChildren([
  ...welcomeRoutes,
  shellRoute.addChildren([
    ...homeRoutes,
    ...jobsRoutes,
    ...candidatesRoutes,
    ...screeningRoutes,
    ...intakeRoutes,
    ...duplicatesRoutes,
    ...reportsRoutes,
    ...settingsRoutes,
  ]),
]);

/** All addresses. They stand behind `#`, so that they work from `app://` and from any loopback port alike. */
export const createAppRouter = (queryClient: QueryClient) =>
  createRouter({
    routeTree,
    context: { queryClient },
    history: createHashHistory(),
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
