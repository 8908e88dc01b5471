import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../ui/class-names.ts';

/** Fields whose value can come from either record. */
export type MergeField = 'name' | 'email' | 'phone' | 'location' | 'headline';

interface FieldChoiceProps {
  field: MergeField;
  keep: string | null;
  absorb: string | null;
  /** The value comes from the record that joins. */
  taken: boolean;
  onTake(fromAbsorbed: boolean): void;
}

/** One field of both records; where they differ, which value stays is chosen. */
export function FieldChoice({ field, keep, absorb, taken, onTake }: FieldChoiceProps) {
  const { t } = useTranslation('duplicates');
  const name = useId();
  const differ = keep !== absorb && absorb !== null;
  const option = (value: string | null, fromAbsorbed: boolean) => {
    const on = taken === fromAbsorbed;
    if (!differ) return <td className="break-words px-3 py-2 align-top">{value ?? '–'}</td>;
    return (
      <td className="px-1.5 py-1 align-top">
        <label
          className={classNames(
            'flex items-start gap-2 rounded-md px-1.5 py-1',
            on ? 'bg-accent-soft' : 'text-ink-3 hover:bg-hover',
          )}
        >
          <input
            type="radio"
            name={name}
            checked={on}
            onChange={() => onTake(fromAbsorbed)}
            className="mt-0.5 accent-accent"
          />
          <span className="sr-only">
            {t(fromAbsorbed ? 'takeJoining' : 'takeStaying', { field: t(`field.${field}`) })}
          </span>
          <span className="min-w-0 break-words">{value ?? '–'}</span>
        </label>
      </td>
    );
  };
  return (
    <tr className="border-line border-b">
      <th scope="row" className="py-2 text-left align-top font-normal text-ink-3 text-sm">
        {t(`field.${field}`)}
      </th>
      {option(keep, false)}
      {option(absorb, true)}
    </tr>
  );
}
