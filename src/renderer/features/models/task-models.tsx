import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ArrowLeft, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AiTask, type ModelChoice } from '../../../contract/ai.ts';
import type { Provider } from '../../../contract/ai-providers.ts';
import { orpc } from '../../app/client.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { choiceKey, choiceOf, modelOptions } from './model-options.ts';
import { providersFor } from './use-providers.ts';

interface TaskRowProps {
  task: AiTask;
  providers: readonly Provider[];
  chosen: readonly ModelChoice[];
  onChoose: (chosen: ModelChoice[]) => void;
}

const earlier = (chosen: readonly ModelChoice[], index: number): ModelChoice[] => {
  const moved = chosen[index];
  const rest = chosen.filter((_, at) => at !== index);
  return moved ? [...rest.slice(0, index - 1), moved, ...rest.slice(index - 1)] : rest;
};

const Chosen = ({ task, providers, chosen, onChoose }: TaskRowProps) => {
  const { t } = useTranslation('models');
  if (chosen.length === 0) return <p className="text-ink-3">{t('choices.offlineOnly')}</p>;
  return (
    <ol aria-label={t('choices.list', { task: t(`task.${task}`) })} className="flex flex-wrap gap-1.5">
      {chosen.map((choice, index) => (
        <li
          key={choiceKey(choice)}
          className="flex h-7 min-w-0 items-center gap-1 rounded-md border border-line bg-sunken pr-0.5 pl-2"
        >
          <span aria-hidden="true" className="text-sm text-ink-3">
            {index + 1}
          </span>
          <span className="truncate font-medium">{choice.model}</span>
          <span className="truncate text-sm text-ink-3">
            {providers.find(({ id }) => id === choice.providerId)?.label ?? t('choices.gone')}
          </span>
          {index > 0 ? (
            <IconButton
              icon={ArrowLeft}
              label={t('choices.up', { model: choice.model })}
              onClick={() => onChoose(earlier(chosen, index))}
              className="size-6!"
            />
          ) : null}
          <IconButton
            icon={X}
            label={t('choices.remove', { model: choice.model })}
            onClick={() => onChoose(chosen.filter((_, at) => at !== index))}
            className="size-6!"
          />
        </li>
      ))}
    </ol>
  );
};

const TaskRow = (props: TaskRowProps) => {
  const { task, providers, chosen, onChoose } = props;
  const { t } = useTranslation('models');
  const [typed, setTyped] = useState('');
  const able = providersFor(task, providers);
  return (
    <li className="grid items-start gap-x-4 gap-y-1.5 border-t border-line px-4 py-2.5 sm:grid-cols-[10rem_minmax(0,1fr)]">
      <h3 className="pt-1 font-medium">{t(`task.${task}`)}</h3>
      <div className="grid gap-1.5">
        <Chosen {...props} />
        {able.length > 0 ? (
          <Combobox
            label={t('choices.add', { task: t(`task.${task}`) })}
            placeholder={t('choices.placeholder')}
            text={typed}
            onText={setTyped}
            options={modelOptions(typed, able, chosen)}
            onChoose={({ value }) => {
              onChoose([...chosen, choiceOf(value)]);
              setTyped('');
            }}
            className="max-w-72"
          />
        ) : null}
      </div>
    </li>
  );
};

/** Which model does what, in order of preference. */
export const TaskModels = ({ providers }: { providers: readonly Provider[] }) => {
  const { t } = useTranslation('models');
  const queryClient = useQueryClient();
  const queryKey = orpc.ai.choices.get.queryKey();
  const choices = useQuery(orpc.ai.choices.get.queryOptions()).data;
  const set = useMutation(
    orpc.ai.choices.set.mutationOptions({
      onSuccess: (saved) => queryClient.setQueryData(queryKey, saved),
    }),
  );
  if (!choices) return null;
  return (
    <Panel flush title={t('choices.title')} text={t('choices.text')}>
      <ul>
        {AiTask.options.map((task) => (
          <TaskRow
            key={task}
            task={task}
            providers={providers}
            chosen={choices[task] ?? []}
            onChoose={(chosen) => set.mutate({ ...choices, [task]: chosen })}
          />
        ))}
      </ul>
    </Panel>
  );
};
