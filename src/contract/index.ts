import type {
  AnySchema,
  ContractProcedure,
  ErrorMap,
  InferContractRouterInputs,
  InferContractRouterOutputs,
  InferSchemaOutput,
  Meta,
} from '@orpc/contract';
import { ai } from './ai.ts';
import { authoring } from './authoring.ts';
import { candidates } from './candidates.ts';
import { duplicates } from './duplicates.ts';
import { intake } from './intake.ts';
import { jobs } from './jobs.ts';
import { pipeline } from './pipeline.ts';
import { reports } from './reports.ts';
import { screening } from './screening.ts';
import { workspace } from './workspace.ts';

/** The typed bridge: everything a window, a browser tab or the command line can ask of the workstation. */
export const contract = {
  ai,
  authoring,
  jobs,
  intake,
  candidates,
  duplicates,
  screening,
  pipeline,
  reports,
  workspace,
};
export type Contract = typeof contract;

/** What a caller may send (defaults left out) and what comes back: `Inputs['jobs']['list']`. */
export type Inputs = InferContractRouterInputs<Contract>;
export type Outputs = InferContractRouterOutputs<Contract>;

/** What a handler is given, defaults filled in: `Parsed<Contract['jobs']['list']>`. */
export type Parsed<Procedure> =
  Procedure extends ContractProcedure<infer Input, AnySchema, ErrorMap, Meta>
    ? InferSchemaOutput<Input>
    : never;
