import { candidates } from './candidates.ts';
import { duplicates } from './duplicates.ts';
import { intake } from './intake.ts';
import { jobs } from './jobs.ts';
import { pipeline } from './pipeline.ts';
import { reports } from './reports.ts';
import { screening } from './screening.ts';
import { workspace } from './workspace.ts';

/** The typed bridge: everything a window, a browser tab or the command line can ask of the workstation. */
export const contract = { jobs, intake, candidates, duplicates, screening, pipeline, reports, workspace };
export type Contract = typeof contract;
