import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { orpc } from '../../app/client.ts';
import { QueryError } from '../../app/query-error.tsx';
import { KitEditor } from './kit-editor.tsx';

const route = getRouteApi('/shell/jobs/$jobId');

/** The questions every applicant of a job is asked. */
export const KitPage = () => {
  const { jobId } = route.useParams();
  const job = useQuery(orpc.jobs.get.queryOptions({ input: { id: jobId } })).data;
  const kit = useQuery(orpc.authoring.kit.get.queryOptions({ input: { jobId } }));
  if (kit.error) return <QueryError error={kit.error} onRetry={() => void kit.refetch()} />;
  return job && kit.data !== undefined ? <KitEditor key={job.id} job={job} kit={kit.data} /> : null;
};
