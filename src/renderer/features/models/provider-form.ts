import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { type Provider, type ProviderKind, ProviderSettings } from '../../../contract/ai.ts';

/** A provider as it is edited, with its first key. Only some kinds have an address of their own. */
const ProviderDraft = ProviderSettings.extend({ key: z.string().trim().max(500) }).refine(
  ({ kind, baseUrl }) => kind !== 'compatible' || baseUrl !== null,
  { path: ['baseUrl'], error: 'missing' },
);
export type ProviderDraft = z.infer<typeof ProviderDraft>;

/** Seconds: a model on one's own machine may take ten minutes. */
const TIMEOUTS: Record<ProviderKind, number> = {
  openai: 120,
  gemini: 120,
  elevenlabs: 120,
  compatible: 600,
  offline: 60,
};

/** A provider to begin with. */
export const newProvider = (id: string, kind: ProviderKind, label: string): ProviderDraft => ({
  id,
  kind,
  label,
  baseUrl: null,
  enabled: true,
  requestsPerMinute: null,
  tokensPerMinute: null,
  concurrency: kind === 'compatible' ? 1 : 4,
  timeoutSeconds: TIMEOUTS[kind],
  structured: 'auto',
  key: '',
});

/** What of a stored provider a person edits. */
export const draftOfProvider = (provider: Provider): ProviderDraft => ({
  ...ProviderSettings.parse(provider),
  key: '',
});

/** The form of a provider, checked by the contract's own schema. */
export const useProviderForm = (defaultValues: ProviderDraft) =>
  useForm<ProviderDraft>({ resolver: zodResolver(ProviderDraft), defaultValues, mode: 'onTouched' });
export type ProviderForm = ReturnType<typeof useProviderForm>;
