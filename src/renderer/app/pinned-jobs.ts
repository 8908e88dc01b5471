import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { z } from 'zod';
import { JobId } from '../../contract/common.ts';
import { orpc } from './client.ts';
import { usePreference } from './preferences.ts';

const Pins = z.array(JobId);

const parsePins = (value: string): JobId[] => {
  try {
    return Pins.parse(JSON.parse(value));
  } catch {
    return [];
  }
};

/** The jobs this window keeps at hand: ids and how to pin or unpin one. */
export const usePins = () => {
  const [value, setValue] = usePreference('pins', '[]');
  const ids = useMemo(() => parsePins(value), [value]);
  return {
    ids,
    isPinned: (id: JobId) => ids.includes(id),
    toggle: (id: JobId) =>
      setValue(JSON.stringify(ids.includes(id) ? ids.filter((pin) => pin !== id) : [...ids, id])),
  };
};

/** The pinned jobs with their titles; one that was deleted since is left out. */
export const usePinnedJobs = (): { id: JobId; title: string }[] => {
  const { ids } = usePins();
  const answers = useQueries({ queries: ids.map((id) => orpc.jobs.get.queryOptions({ input: { id } })) });
  return answers.flatMap(({ data }) => (data ? [{ id: data.id, title: data.title }] : []));
};
