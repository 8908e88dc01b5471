import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { type Provider, type ProviderKind, ProviderSettings } from '../../../contract/ai-providers.ts';

/** A provider as it is edited, with its first key. */
const ProviderDraft = ProviderSettings.extend({ key: z.string().trim().max(500) });
export type ProviderDraft = z.infer<typeof ProviderDraft>;

/** Only some kinds have an address of their own. */
const checkedDraft = (kinds: readonly ProviderKind[]) =>
  ProviderDraft.refine(({ kind, baseUrl }) => baseUrl !== null || kindNamed(kinds, kind)?.address !== null, {
    path: ['baseUrl'],
    error: 'missing',
  });

/** What is known of a kind. */
export const kindNamed = (kinds: readonly ProviderKind[], name: string): ProviderKind | undefined =>
  kinds.find(({ kind }) => kind === name);

/** A provider to begin with, named after its kind. */
export const newProvider = (
  id: string,
  { kind, label, concurrency, timeoutSeconds }: ProviderKind,
): ProviderDraft => ({
  id,
  kind,
  label,
  baseUrl: null,
  enabled: true,
  requestsPerMinute: null,
  tokensPerMinute: null,
  concurrency,
  timeoutSeconds,
  structured: 'auto',
  key: '',
});

/** What of a stored provider a person edits. */
export const draftOfProvider = (provider: Provider): ProviderDraft => ({
  ...ProviderSettings.parse(provider),
  key: '',
});

/** The form of a provider, checked by the contract's own schema. */
export const useProviderForm = (defaultValues: ProviderDraft, kinds: readonly ProviderKind[]) =>
  useForm<ProviderDraft>({ resolver: zodResolver(checkedDraft(kinds)), defaultValues, mode: 'onTouched' });
export type ProviderForm = ReturnType<typeof useProviderForm>;
