/** Addresses of this feature, children of `shellRoute`. */
export const intakeRoutes = [] as const;
