import { Outlet } from '@tanstack/react-router';

/** First landing of this page. */
export const JobLayout = () => <Outlet />;
