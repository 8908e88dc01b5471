import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Input } from '../../ui/input.tsx';

interface AddLineProps {
  label: string;
  onAdd: (name: string) => void;
}

/** Adds a name to a list. */
export const AddLine = ({ label, onAdd }: AddLineProps) => {
  const { t } = useTranslation('common');
  const [name, setName] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        onAdd(name.trim());
        setName('');
      }}
      className="flex max-w-96 gap-2 px-4 pt-2 pb-3"
    >
      <Input
        aria-label={label}
        placeholder={label}
        value={name}
        maxLength={80}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" icon={Plus} disabled={name.trim() === ''} className="h-7.5">
        {t('action.add')}
      </Button>
    </form>
  );
};
