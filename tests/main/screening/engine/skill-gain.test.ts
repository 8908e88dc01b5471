import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJobFile } from '../../../../src/main/criteria/read-job-file.ts';
import { screenResume } from '../../../../src/main/screening/engine/screen.ts';
import { AS_OF, readText } from './read-text.ts';

const SKILLS = ['Python', 'Django', 'PostgreSQL', 'Docker', 'Kafka'] as const;
const TITLES = [
  'Backend Developer',
  'Registered Nurse',
  'Accountant',
  'Software Development Intern',
  'Director of Engineering',
] as const;
const job = readJobFile(
  `Senior Python Developer\n\nRequirements\n${SKILLS.map((skill) => `- ${skill}`).join('\n')}`,
);

test('telling of one more must-have in a position never lowers the score', async () => {
  const candidate = fc.record({
    title: fc.constantFrom(...TITLES),
    from: fc.integer({ min: 2000, max: 2025 }),
    has: fc.subarray([...SKILLS]),
    more: fc.constantFrom(...SKILLS),
  });
  await fc.assert(
    fc.asyncProperty(candidate, async ({ title, from, has, more }) => {
      const text = (skills: readonly string[]) =>
        `Ann Lee\n${title}\n\nExperience\n\n${title}, Corvane\n01/${from} – present\n• Kept the daily work going for the whole house\n${skills.map((skill) => `• Worked with ${skill} for our customers every day`).join('\n')}\n\nEducation\nB.Sc. Physics, 1999`;
      const overall = async (skills: readonly string[]) => {
        const { resume, document } = await readText(text(skills));
        return screenResume(job, resume, document, { asOf: AS_OF }).overall;
      };
      expect(await overall([...new Set([...has, more])])).toBeGreaterThanOrEqual(await overall(has));
    }),
    { numRuns: 100 },
  );
});
