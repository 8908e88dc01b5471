/** Addresses of this feature, children of `shellRoute`. */
export const screeningRoutes = [] as const;
