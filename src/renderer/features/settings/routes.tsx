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

const modelsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'models',
  component: lazyRouteComponent(() => import('../models/model-parts.tsx'), 'ModelParts'),
});

const providersRoute = createRoute({
  getParentRoute: () => modelsRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../models/providers-page.tsx'), 'ProvidersPage'),
});

const spendingRoute = createRoute({
  getParentRoute: () => modelsRoute,
  path: 'spending',
  component: lazyRouteComponent(() => import('../models/spending-page.tsx'), 'SpendingPage'),
});

const callsRoute = createRoute({
  getParentRoute: () => modelsRoute,
  path: 'calls',
  component: lazyRouteComponent(() => import('../models/calls-page.tsx'), 'CallsPage'),
});

const promptsRoute = createRoute({
  getParentRoute: () => modelsRoute,
  path: 'prompts',
  component: lazyRouteComponent(() => import('../models/prompts-page.tsx'), 'PromptsPage'),
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
  settingsRoute.addChildren([
    generalRoute,
    modelsRoute.addChildren([providersRoute, spendingRoute, callsRoute, promptsRoute]),
    listsRoute,
    diagnosticsRoute,
    aboutRoute,
  ]),
] as const;
