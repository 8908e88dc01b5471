import { describe, expect, it } from 'vitest';
import { type TaskProgress, TaskProgress as TaskProgressSchema } from '../../../src/contract/workspace.ts';
import { groupTasks, withProgress } from '../../../src/renderer/app/task-progress.ts';

const task = (number: number, change: Partial<TaskProgress> = {}): TaskProgress => ({
  ...TaskProgressSchema.parse({
    id: `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`,
    kind: 'intake.read',
    status: 'running',
    done: 0,
    total: 10,
    subject: null,
    error: null,
    updatedAt: 0,
  }),
  ...change,
});

const summary = (tasks: readonly TaskProgress[]) => tasks.map(({ id, done }) => [id.at(-1), done]);

describe('tasks in the background', () => {
  it('keep their place as they progress, are added at the end, and leave when they are over', () => {
    const two = [task(1), task(2)];
    expect({
      progress: summary(withProgress(two, task(1, { done: 4 }))),
      added: summary(withProgress(two, task(3))),
      over: summary(withProgress(two, task(1, { status: 'done' }))),
      stopped: summary(withProgress(two, task(2, { status: 'cancelled' }))),
    }).toEqual({
      progress: [
        ['1', 4],
        ['2', 0],
      ],
      added: [
        ['1', 0],
        ['2', 0],
        ['3', 0],
      ],
      over: [['2', 0]],
      stopped: [['1', 0]],
    });
  });

  it('of one kind are shown as one, with all that is done of all there is', () => {
    const groups = groupTasks([
      task(1, { done: 3 }),
      task(2, { kind: 'screening.rescore' }),
      task(3, { done: 4 }),
    ]);
    expect(groups.map(({ kind, ids, done, total }) => [kind, ids.length, done, total])).toEqual([
      ['intake.read', 2, 7, 20],
      ['screening.rescore', 1, 0, 10],
    ]);
  });
});
