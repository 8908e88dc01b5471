import type { Figure } from '../figures.ts';
import { openBenchWorkspace, timed } from './bench-workspace.ts';
import { addPlausibleCandidates } from './plausible-candidates.ts';
import { addScreenings } from './plausible-screenings.ts';

/** A job with many screened applicants: the first window, other weights, a report. */
export async function rankingFigures(count: number): Promise<Figure[]> {
  const space = await openBenchWorkspace();
  const { database, now } = space.workstation.core;
  const job = await space.client.jobs.create({
    title: 'Data engineer',
    department: null,
    location: null,
    workMode: 'remote',
    employmentType: 'full-time',
    level: 'senior',
    salary: null,
    description: 'Python and SQL.',
    requirements: '',
    headcount: 1,
    benchmark: 70,
    team: [],
    postedAt: null,
    status: 'active',
  });
  const { criteria } = await space.client.jobs.proposeCriteria({
    title: job.title,
    text: 'Requirements\n- Python, 3 years\n- SQL\n- Kafka\nNice to have\n- Terraform',
  });
  await space.client.jobs.saveCriteria({ id: job.id, criteria });
  await addPlausibleCandidates(database, count, job.id, now());
  await addScreenings(database, { ...job, criteria }, now());
  const weights = Object.fromEntries(criteria.map((criterion, index) => [criterion.id, (index % 5) + 1]));
  const first = await timed(() => space.client.screening.ranking({ jobId: job.id }));
  await space.client.screening.ranking({ jobId: job.id, weights });
  const reweighted = await timed(() => space.client.screening.ranking({ jobId: job.id, weights }));
  const [top] = (await space.client.screening.ranking({ jobId: job.id, limit: 1 })).items;
  const request = {
    kind: 'candidate' as const,
    applicationId: top?.applicationId as never,
    format: 'pdf' as const,
    locale: 'en',
    timeZone: 'UTC',
  };
  await space.client.reports.create(request);
  const report = await timed(() => space.client.reports.create(request));
  await space.close();
  return [
    {
      what: `first window of ${count} applicants`,
      value: first,
      unit: 'ms',
      goal: '',
      reached: null,
      peer: null,
    },
    {
      what: `${count} applicants under other weights`,
      value: reweighted,
      unit: 'ms',
      goal: '≤ 1000 ms',
      reached: reweighted <= 1000,
      peer: null,
    },
    {
      what: 'candidate report as PDF',
      value: report,
      unit: 'ms',
      goal: '≤ 300 ms',
      reached: report <= 300,
      peer: null,
    },
  ];
}
