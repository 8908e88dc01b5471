/** Addresses of this feature, children of `shellRoute`. */
export const candidatesRoutes = [] as const;
