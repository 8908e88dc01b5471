import matter from 'gray-matter';
import { v7 as newId } from 'uuid';
import { z } from 'zod';
import type { JobProfile } from '../../contract/criteria.ts';
import { JobDraft, KnockoutQuestion, TeamMember } from '../../contract/jobs.ts';

/** What `resources/sample/manifest.json` says; times are days before now, so that the sample never looks old. */
export const SampleManifest = z.object({
  jobs: z.array(z.object({ id: z.string(), postedDaysAgo: z.number(), file: z.string() })),
  candidates: z.array(
    z.object({ id: z.string(), job: z.string(), file: z.string(), appliedDaysAgo: z.number() }),
  ),
});
export type SampleManifest = z.infer<typeof SampleManifest>;

/** The front matter of a sample job beside what criteria are taken from. YAML reads an unquoted `yes` as true. */
const Front = z.object({
  department: z.string(),
  location: z.string(),
  workMode: z.string(),
  employmentType: z.string(),
  level: z.string(),
  salaryMin: z.number(),
  salaryMax: z.number(),
  salaryCurrency: z.string(),
  headcount: z.number().default(1),
  knockouts: z
    .array(
      z.object({
        question: z.string(),
        answer: z.union([z.string(), z.boolean()]),
        points: z.number(),
        decisive: z.boolean(),
      }),
    )
    .default([]),
  team: z.array(TeamMember).default([]),
});

/** A sample job as it is stored; `profile` is what its file was read as. */
export function sampleJob(
  file: string,
  profile: JobProfile,
  postedAt: number,
): { draft: JobDraft; knockouts: KnockoutQuestion[] } {
  const front = Front.parse(matter(file).data);
  const draft = JobDraft.parse({
    ...front,
    title: profile.title,
    salary: { min: front.salaryMin, max: front.salaryMax, currency: front.salaryCurrency },
    description: matter(file).content.trim(),
    requirements: '',
    benchmark: profile.benchmark,
    postedAt,
    status: 'active',
  });
  const knockouts = front.knockouts.map(({ answer, ...question }) =>
    KnockoutQuestion.parse({
      ...question,
      id: newId(),
      answer: answer === true || answer === 'yes' ? 'yes' : 'no',
    }),
  );
  return { draft, knockouts };
}
