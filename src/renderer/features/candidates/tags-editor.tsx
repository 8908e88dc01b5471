import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '../../../contract/candidates.ts';
import { orpc } from '../../app/client.ts';
import { useFormats } from '../../app/formats.ts';
import { Combobox } from '../../ui/combobox.tsx';

/** Words a recruiter files a candidate under. */
export function TagsEditor({ candidate }: { candidate: Candidate }) {
  const { t } = useTranslation('candidates');
  const { number } = useFormats();
  const [text, setText] = useState('');
  const queryClient = useQueryClient();
  const known = useQuery(orpc.candidates.tags.queryOptions());
  const saving = useMutation(
    orpc.candidates.setTags.mutationOptions({
      onMutate: ({ tags }) => {
        const queryKey = orpc.candidates.get.queryKey({ input: { id: candidate.id } });
        queryClient.setQueryData(queryKey, (before) => before && { ...before, tags });
      },
      onSettled: () => void queryClient.invalidateQueries({ queryKey: orpc.candidates.key() }),
    }),
  );
  const set = (tags: string[]) => saving.mutate({ id: candidate.id, tags });
  const add = (tag: string) => {
    const plain = tag.trim().slice(0, 40);
    setText('');
    if (plain !== '' && !candidate.tags.includes(plain)) set([...candidate.tags, plain]);
  };
  const wanted = text.trim().toLowerCase();
  const options = (known.data ?? [])
    .filter(
      ({ name }) => wanted !== '' && name.toLowerCase().includes(wanted) && !candidate.tags.includes(name),
    )
    .slice(0, 6)
    .map(({ name, count }) => ({ value: name, label: name, aside: number(count) }));
  return (
    <div className="mt-2 flex flex-wrap items-center gap-1.5">
      {candidate.tags.map((tag) => (
        <span
          key={tag}
          className="inline-flex h-6 items-center gap-0.5 rounded-full bg-sunken pr-0.5 pl-2.5 font-medium text-ink-2 text-xs"
        >
          {tag}
          <button
            type="button"
            aria-label={t('removeTag', { tag })}
            onClick={() => set(candidate.tags.filter((other) => other !== tag))}
            className="inline-flex size-5 items-center justify-center rounded-full hover:bg-hover hover:text-ink"
          >
            <X aria-hidden="true" className="size-3" />
          </button>
        </span>
      ))}
      <Combobox
        label={t('addTag')}
        placeholder={t('addTag')}
        text={text}
        onText={setText}
        options={options}
        onChoose={({ value }) => add(value)}
        onTextCommit={add}
        className="w-32!"
      />
    </div>
  );
}
