import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { ImportId, Instant, procedure, TaskId } from './common.ts';

export const Theme = z.enum(['system', 'light', 'dark']);
export const Settings = z.object({
  theme: Theme,
  language: z.string().max(20),
  /** Name shown in histories and notes for what this person does. */
  userName: z.string().trim().max(80),
  blind: z.boolean(),
  welcomed: z.boolean(),
});
export type Settings = z.infer<typeof Settings>;

export const TaskProgress = z.object({
  id: TaskId,
  kind: z.string(),
  status: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
  done: z.number().int(),
  total: z.number().int(),
  subject: z.string().nullable(),
  error: z.string().nullable(),
  updatedAt: Instant,
});
export type TaskProgress = z.infer<typeof TaskProgress>;

/** What changed; the renderer re-reads. `ids` empty means "any of them". */
export const Change = z.object({
  entity: z.enum([
    'job',
    'candidate',
    'application',
    'import',
    'task',
    'settings',
    'department',
    'view',
    'duplicate',
    'draft',
    'ai',
  ]),
  ids: z.array(z.string()),
});
export type Change = z.infer<typeof Change>;

export const Check = z.object({
  name: z.string(),
  ok: z.boolean(),
  required: z.boolean(),
  detail: z.string(),
  remedy: z.string().nullable(),
});
export type Check = z.infer<typeof Check>;

export const workspace = {
  status: procedure.output(
    z.object({
      version: z.string(),
      dataFolder: z.string(),
      empty: z.boolean(),
      shell: z.enum(['electron', 'browser', 'terminal', 'test']),
      counts: z.object({
        openJobs: z.number().int(),
        jobs: z.number().int(),
        candidates: z.number().int(),
        duplicates: z.number().int(),
        unreviewed: z.number().int(),
      }),
      recent: z.array(
        z.object({
          at: Instant,
          kind: z.string(),
          label: z.string(),
          jobId: z.string().nullable(),
          candidateId: z.string().nullable(),
        }),
      ),
    }),
  ),
  settings: { get: procedure.output(Settings), set: procedure.input(Settings.partial()).output(Settings) },
  loadSample: procedure.output(z.object({ importId: ImportId })),
  doctor: procedure.output(z.array(Check)),
  tasks: {
    active: procedure.output(z.array(TaskProgress)),
    cancel: procedure.input(z.object({ id: TaskId })).output(TaskProgress),
    watch: procedure.output(eventIterator(TaskProgress)),
  },
  changes: procedure.output(eventIterator(Change)),
};
