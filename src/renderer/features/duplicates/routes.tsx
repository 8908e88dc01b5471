/** Addresses of this feature, children of `shellRoute`. */
export const duplicatesRoutes = [] as const;
