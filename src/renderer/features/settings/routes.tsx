import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../app/root-route.tsx';

/** The settings; their parts are its children. */
export const settingsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings',
  component: lazyRouteComponent(() => import('./settings-layout.tsx'), 'SettingsLayout'),
});

const generalRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./general-page.tsx'), 'GeneralPage'),
});

const listsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'lists',
  component: lazyRouteComponent(() => import('./lists-page.tsx'), 'ListsPage'),
});

const diagnosticsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'diagnostics',
  component: lazyRouteComponent(() => import('./diagnostics-page.tsx'), 'DiagnosticsPage'),
});

const aboutRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'about',
  component: lazyRouteComponent(() => import('./about-page.tsx'), 'AboutPage'),
});

/** Addresses of the settings. */
export const settingsRoutes = [
  settingsRoute.addChildren([generalRoute, listsRoute, diagnosticsRoute, aboutRoute]),
] as const;
