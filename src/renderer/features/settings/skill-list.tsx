import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/client.ts';
import { Chip } from '../../ui/chip.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { AddLine } from './add-line.tsx';

const SHOWN = 20;

/** The skills Candor knows, and those added by hand. */
export const SkillList = () => {
  const { t } = useTranslation('settings');
  const queryClient = useQueryClient();
  const [typed, setTyped] = useState('');
  const query = useDeferredValue(typed.trim());
  const skills = useQuery({
    ...orpc.jobs.skills.suggest.queryOptions({ input: { query, limit: SHOWN } }),
    placeholderData: keepPreviousData,
  }).data;
  const reread = () => queryClient.invalidateQueries({ queryKey: orpc.jobs.skills.key() });
  const add = useMutation(orpc.jobs.skills.add.mutationOptions({ onSuccess: reread }));
  const remove = useMutation(orpc.jobs.skills.remove.mutationOptions({ onSuccess: reread }));
  return (
    <Panel flush title={t('skills.title')} text={t('skills.text')}>
      <SearchField
        label={t('skills.search')}
        value={typed}
        onValue={setTyped}
        className="mx-4 mt-1 mb-2 max-w-96"
      />
      <ul>
        {skills?.map(({ id, name, custom }) => (
          <li key={id} className="flex min-h-9 items-center gap-2 border-t border-line px-4">
            <span className="grow font-medium">{name}</span>
            {custom ? (
              <>
                <Chip>{t('skills.own')}</Chip>
                <IconButton
                  icon={Trash2}
                  label={t('skills.remove', { name })}
                  onClick={() => remove.mutate({ id })}
                />
              </>
            ) : null}
          </li>
        ))}
      </ul>
      {skills?.length === 0 ? (
        <p className="px-4 py-2 text-ink-2">{query ? t('skills.none') : t('skills.type')}</p>
      ) : null}
      <AddLine label={t('skills.add')} onAdd={(name) => add.mutate({ name })} />
    </Panel>
  );
};
