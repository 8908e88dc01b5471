import type { ModelChoice } from '../../../contract/ai.ts';
import type { Provider } from '../../../contract/ai-providers.ts';
import type { ComboboxOption } from '../../ui/combobox.tsx';

/** A choice as one word for a list of options, and back. */
export const choiceKey = ({ providerId, model }: ModelChoice): string => JSON.stringify([providerId, model]);

/** What `choiceKey` made, as a choice again. */
export const choiceOf = (key: string): ModelChoice => {
  const [providerId, model] = JSON.parse(key) as [string, string];
  return { providerId, model };
};

const SHOWN = 40;

/**
 * What to offer for the text typed: the models known of each provider that are not chosen yet and, where no model has this very
 * name, the name itself at each of them (a server may have models it does not list).
 */
export const modelOptions = (
  typed: string,
  providers: readonly Provider[],
  chosen: readonly ModelChoice[],
): ComboboxOption[] => {
  const words = typed.trim().toLowerCase();
  const taken = new Set(chosen.map(choiceKey));
  const known = providers
    .flatMap((provider) => provider.models.map((model) => ({ provider, model })))
    .filter(({ model }) => model.toLowerCase().includes(words));
  const exact = known.some(({ model }) => model.toLowerCase() === words);
  const typedOnes =
    words === '' || exact ? [] : providers.map((provider) => ({ provider, model: typed.trim() }));
  return [...known.slice(0, SHOWN), ...typedOnes]
    .map(({ provider, model }) => ({
      value: choiceKey({ providerId: provider.id, model }),
      label: model,
      aside: provider.label,
    }))
    .filter(({ value }) => !taken.has(value));
};
