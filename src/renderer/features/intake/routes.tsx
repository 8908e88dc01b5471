import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ImportId } from '../../../contract/common.ts';
import { shellRoute } from '../../app/root-route.tsx';

const importsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/imports',
  component: lazyRouteComponent(() => import('./imports-page.tsx'), 'ImportsPage'),
});

const importRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/imports/$importId',
  params: {
    parse: ({ importId }) => ({ importId: ImportId.parse(importId) }),
    stringify: ({ importId }) => ({ importId }),
  },
  component: lazyRouteComponent(() => import('./import-page.tsx'), 'ImportPage'),
});

/** Addresses of this feature, children of `shellRoute`. */
export const intakeRoutes = [importsRoute, importRoute] as const;
