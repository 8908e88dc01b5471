import { z } from 'zod';
import { AiFailureCode } from './ai-failure.ts';
import { Instant, procedure } from './common.ts';

/**
 * A kind of provider that can be set up, told by the main process so that a new one needs no change here. `address` is the provider's own;
 * null where the settings must name one. `timeoutSeconds` and `concurrency` are what a new provider begins with.
 */
export const ProviderKind = z.object({
  kind: z.string(),
  label: z.string(),
  address: z.string().nullable(),
  needsKey: z.boolean(),
  timeoutSeconds: z.number().int(),
  concurrency: z.number().int(),
});
export type ProviderKind = z.infer<typeof ProviderKind>;

/**
 * How a provider is used. `kind` is one of `ai.providers.kinds`; saving another is `INVALID_INPUT`. `baseUrl` null is the
 * provider's own address. Limits are per key and minute; null is none.
 */
export const ProviderSettings = z.object({
  id: z.string(),
  kind: z.string().max(40),
  label: z.string().trim().min(1).max(80),
  baseUrl: z.url().max(500).nullable(),
  enabled: z.boolean(),
  requestsPerMinute: z.number().int().min(1).max(100_000).nullable(),
  tokensPerMinute: z.number().int().min(100).max(100_000_000).nullable(),
  concurrency: z.number().int().min(1).max(64),
  timeoutSeconds: z.number().int().min(1).max(3600),
  /** Whether the server takes a JSON schema: `auto` tries it once and remembers. */
  structured: z.enum(['auto', 'schema', 'instruction']),
});
export type ProviderSettings = z.infer<typeof ProviderSettings>;

/** Codes of what is sent to a provider, for the question asked before first use (`ai.sends.<code>`). */
export const SentContent = z.enum([
  'job-texts',
  'resume-texts',
  'resume-images',
  'interview-audio',
  'transcripts',
  'question-texts',
]);
export type SentContent = z.infer<typeof SentContent>;

/** A provider as people see it. A key shows its last four characters only. `remote` is false only for a server on this very machine. */
export const Provider = ProviderSettings.extend({
  kindLabel: z.string(),
  remote: z.boolean(),
  consentAt: Instant.nullable(),
  sends: z.array(SentContent),
  keys: z.array(z.object({ id: z.string(), ending: z.string(), addedAt: Instant })),
  state: z.enum(['ready', 'paused', 'off', 'needs-key', 'needs-consent']),
  models: z.array(z.string()),
});
export type Provider = z.infer<typeof Provider>;

const ProviderRef = z.object({ id: z.string() });

export const providers = {
  /** What can be set up, in the order it is offered; the first is offered first. */
  kinds: procedure.output(z.array(ProviderKind).min(1)),
  list: procedure.output(z.array(Provider)),
  save: procedure.input(ProviderSettings).output(Provider),
  remove: procedure.input(ProviderRef).output(ProviderRef),
  /** The key goes to the machine's keychain; it is never shown again. */
  addKey: procedure.input(ProviderRef.extend({ key: z.string().trim().min(1).max(500) })).output(Provider),
  removeKey: procedure.input(ProviderRef.extend({ keyId: z.string() })).output(Provider),
  /** Asks the server for its models; sends no data. `failure` says plainly what is wrong. */
  test: procedure
    .input(ProviderRef)
    .output(z.object({ ok: z.boolean(), models: z.array(z.string()), failure: AiFailureCode.nullable() })),
  /** The answer to the question asked before first use. */
  consent: procedure.input(ProviderRef.extend({ given: z.boolean() })).output(Provider),
};
