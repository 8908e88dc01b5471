import { useMutation } from '@tanstack/react-query';
import { KeyRound, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Provider } from '../../../contract/ai-providers.ts';
import { orpc } from '../../app/client.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Input } from '../../ui/input.tsx';

const LONGEST_KEY = 500;

/** The keys of a provider by their last four characters, and a line to add one. */
export const ProviderKeys = ({ provider }: { provider: Provider }) => {
  const { t } = useTranslation('models');
  const add = useMutation(orpc.ai.providers.addKey.mutationOptions());
  const remove = useMutation(orpc.ai.providers.removeKey.mutationOptions());
  const [key, setKey] = useState('');
  const { id, label, keys } = provider;
  return (
    <div className="mt-2.5 flex flex-wrap items-center gap-2">
      <ul aria-label={t('key.list', { label })} className="contents">
        {keys.map(({ id: keyId, ending }) => (
          <li
            key={keyId}
            className="flex h-7.5 items-center gap-1.5 rounded-md border border-line bg-sunken pr-0.5 pl-2"
          >
            <KeyRound aria-hidden="true" className="size-3.5 text-ink-3" />
            <span className="sr-only">{t('key.ending', { ending })}</span>
            <span aria-hidden="true" className="font-mono text-sm text-ink-2">
              ••••{ending}
            </span>
            <IconButton
              icon={X}
              label={t('key.remove', { ending })}
              onClick={() => remove.mutate({ id, keyId })}
              className="size-6!"
            />
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (key.trim() === '') return;
          add.mutate({ id, key: key.trim() }, { onSuccess: () => setKey('') });
        }}
        className="flex gap-2"
      >
        <Input
          type="password"
          autoComplete="new-password"
          spellCheck={false}
          aria-label={t('key.new', { label })}
          title={t('key.hint')}
          placeholder={t('key.placeholder')}
          maxLength={LONGEST_KEY}
          value={key}
          onChange={(event) => setKey(event.target.value)}
          className="w-44!"
        />
        <Button type="submit" disabled={key.trim() === '' || add.isPending} className="h-7.5">
          {t('key.add')}
        </Button>
      </form>
    </div>
  );
};
