import type { TaskProgress } from '../../contract/workspace.ts';

/** The tasks after news of one: it takes its place, and leaves once it is over. */
export const withProgress = (tasks: readonly TaskProgress[], news: TaskProgress): TaskProgress[] => {
  const others = tasks.filter((task) => task.id !== news.id);
  const goesOn = news.status === 'waiting' || news.status === 'running';
  if (!goesOn) return others;
  const place = tasks.findIndex((task) => task.id === news.id);
  return place < 0 ? [...others, news] : tasks.map((task) => (task.id === news.id ? news : task));
};

/** Tasks of one kind together: what is done of all of it. */
export interface TaskGroup {
  kind: string;
  ids: TaskProgress['id'][];
  done: number;
  total: number;
}

/** Tasks by kind, in the order their kinds appear. */
export const groupTasks = (tasks: readonly TaskProgress[]): TaskGroup[] => {
  const groups = new Map<string, TaskGroup>();
  for (const { kind, id, done, total } of tasks) {
    const group = groups.get(kind) ?? { kind, ids: [], done: 0, total: 0 };
    groups.set(kind, { kind, ids: [...group.ids, id], done: group.done + done, total: group.total + total });
  }
  return [...groups.values()];
};
