import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Plus, Trash2 } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KitQuestion } from '../../../contract/authoring.ts';
import { orpc } from '../../app/client.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Popover } from '../../ui/popover.tsx';
import { SearchField } from '../../ui/search-field.tsx';

const Bank = ({ onTake }: { onTake: (question: KitQuestion) => void }) => {
  const { t } = useTranslation('authoring');
  const queryClient = useQueryClient();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const questions = useQuery({
    ...orpc.authoring.bank.list.queryOptions({ input: { search } }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  }).data;
  const remove = useMutation(
    orpc.authoring.bank.remove.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries({ queryKey: orpc.authoring.bank.key() }),
    }),
  );
  return (
    <>
      <SearchField label={t('bank.search')} value={typed} onValue={setTyped} />
      {questions?.length === 0 ? <p className="px-1 py-3 text-ink-2">{t('bank.none')}</p> : null}
      <ul className="mt-2">
        {questions?.map((question) => (
          <li key={question.id} className="flex items-start gap-1 border-t border-line py-1.5">
            <div className="min-w-0 grow">
              <p className="text-ink">{question.question}</p>
              <p className="text-sm text-ink-3">{question.competency}</p>
            </div>
            <IconButton
              icon={Trash2}
              label={t('bank.remove', { question: question.question })}
              onClick={() => remove.mutate({ id: question.id })}
            />
            <IconButton
              icon={Plus}
              label={t('bank.take', { question: question.question })}
              onClick={() => onTake(question)}
            />
          </li>
        ))}
      </ul>
    </>
  );
};

/** The recruiter's own questions, to take into a kit. */
export const BankPopover = ({ onTake }: { onTake: (question: KitQuestion) => void }) => {
  const { t } = useTranslation('authoring');
  return (
    <Popover label={t('bank.title')} align="end" className="w-96!" trigger={<Button>{t('kit.bank')}</Button>}>
      <Bank onTake={onTake} />
    </Popover>
  );
};
