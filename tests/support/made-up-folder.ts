import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';

/** A résumé of nobody, in plain text. */
export const resumeText = (name: string, skills: string[], since: number): string =>
  `${name}
Software Engineer
${name.toLowerCase().replaceAll(' ', '.')}@example.com | +44 20 7946 0958

Experience
Software Engineer, Example Works
${since} - Present
Built services with ${skills.join(', ')}.

Skills
${skills.join(', ')}

Education
BSc Computer Science, University of Example, ${since - 4} - ${since}
`;

export const JOB = `---
title: Data Engineer
must: [Python, "PostgreSQL, 2 years"]
nice: [Kafka]
benchmark: 60
---
We look for a data engineer who builds services with Python and PostgreSQL.
`;

/** Files by path in a folder of their own, written in the order given; gone when disposed of. */
export class MadeUpFolder implements Disposable {
  readonly path = mkdtempSync(join(tmpdir(), 'candor-files-'));

  constructor(files: Record<string, string | Uint8Array>) {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.path, name)), { recursive: true });
      writeFileSync(join(this.path, name), content);
    }
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Six documents: two at the top, two in folders, one in an archive, and one that cannot be read. */
export const madeUpResumes = (): Record<string, string | Uint8Array> => ({
  'ada.txt': resumeText('Ada Brook', ['Python', 'PostgreSQL', 'Kafka'], 2016),
  'ben.txt': resumeText('Ben Cole', ['Java', 'Oracle'], 2019),
  'more/cleo.txt': resumeText('Cleo Dahl', ['Python', 'PostgreSQL'], 2018),
  'more/deep/dan.txt': resumeText('Dan Ebert', ['Python'], 2024),
  'more/sent.zip': zipSync({ 'in/eva.txt': strToU8(resumeText('Eva Falk', ['PostgreSQL', 'Kafka'], 2012)) }),
  'broken.pdf': '%PDF-1.4 and nothing else',
  '.DS_Store': 'noise',
});
