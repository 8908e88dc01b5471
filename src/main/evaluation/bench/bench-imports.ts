import type { BenchWorkspace } from './bench-workspace.ts';

/** A PDF may be followed by anything: a number makes another document of the same résumé. */
export function numbered(bytes: Uint8Array, number: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat([bytes, Buffer.from(`\n% copy ${number}\n`)]));
}

/** A job applicants are ranked for. */
export async function addBenchJob(space: BenchWorkspace): Promise<string> {
  const job = await space.client.jobs.create({
    title: 'Senior data engineer',
    department: null,
    location: 'Berlin',
    workMode: 'hybrid',
    employmentType: 'full-time',
    level: 'senior',
    salary: null,
    description:
      'Streaming and SQL. Python required, Kafka or Flink, five years of experience. Nice to have: Terraform.',
    requirements: '',
    headcount: 1,
    benchmark: 70,
    team: [],
    postedAt: null,
    status: 'active',
  });
  const { criteria } = await space.client.jobs.proposeCriteria({ title: job.title, text: job.description });
  await space.client.jobs.saveCriteria({ id: job.id, criteria });
  return job.id;
}
