import { useRouter } from '@tanstack/react-router';
import {
  BriefcaseBusiness,
  CopyCheck,
  FileInput,
  FileText,
  House,
  type LucideIcon,
  Users,
} from 'lucide-react';

export type NavigationCount = 'openJobs' | 'candidates' | 'duplicates';

interface Place {
  path: string;
  /** Name in `common:nav`. */
  name: string;
  icon: LucideIcon;
  /** The second key after `g`. */
  key: string;
  count?: NavigationCount;
}

const PLACES = [
  { path: '/', name: 'home', icon: House, key: 'h' },
  { path: '/jobs', name: 'jobs', icon: BriefcaseBusiness, key: 'j', count: 'openJobs' },
  { path: '/candidates', name: 'candidates', icon: Users, key: 'c', count: 'candidates' },
  { path: '/imports', name: 'imports', icon: FileInput, key: 'i' },
  { path: '/duplicates', name: 'duplicates', icon: CopyCheck, key: 'd', count: 'duplicates' },
  { path: '/reports', name: 'reports', icon: FileText, key: 'r' },
] as const satisfies readonly Place[];

/** The places of the sidebar that exist. */
export const usePlaces = (): readonly Place[] => {
  const { routesByPath } = useRouter();
  return PLACES.filter((place) => place.path in routesByPath);
};
