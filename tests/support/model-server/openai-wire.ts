import { z } from 'zod';

// The published shapes of requests (platform.openai.com/docs/api-reference), closed, so that a field that does not exist is refused.

const TextPart = z.strictObject({ type: z.literal('text'), text: z.string() });
const ImagePart = z.strictObject({
  type: z.literal('image_url'),
  image_url: z.strictObject({
    url: z.string().regex(/^(?:data:image\/|https:)/),
    detail: z.enum(['auto', 'low', 'high']).optional(),
  }),
});
const Message = z.discriminatedUnion('role', [
  z.strictObject({ role: z.literal('system'), content: z.string(), name: z.string().optional() }),
  z.strictObject({ role: z.literal('developer'), content: z.string(), name: z.string().optional() }),
  z.strictObject({
    role: z.literal('user'),
    content: z.union([z.string(), z.array(z.union([TextPart, ImagePart])).min(1)]),
    name: z.string().optional(),
  }),
  z.strictObject({
    role: z.literal('assistant'),
    content: z.string().nullable(),
    name: z.string().optional(),
    refusal: z.string().nullable().optional(),
  }),
]);

export const ChatRequest = z
  .strictObject({
    model: z.string(),
    messages: z.array(Message).min(1),
    frequency_penalty: z.number().min(-2).max(2).optional(),
    max_completion_tokens: z.number().int().min(1).optional(),
    max_tokens: z.number().int().min(1).optional(),
    n: z.number().int().min(1).max(128).optional(),
    presence_penalty: z.number().min(-2).max(2).optional(),
    response_format: z
      .discriminatedUnion('type', [
        z.strictObject({ type: z.literal('text') }),
        z.strictObject({ type: z.literal('json_object') }),
        z.strictObject({
          type: z.literal('json_schema'),
          json_schema: z.strictObject({
            name: z.string().regex(/^[a-zA-Z0-9_-]{1,64}$/),
            description: z.string().optional(),
            schema: z.record(z.string(), z.unknown()),
            strict: z.boolean().nullable().optional(),
          }),
        }),
      ])
      .optional(),
    seed: z.number().int().optional(),
    stop: z.union([z.string(), z.array(z.string()).max(4)]).optional(),
    store: z.boolean().optional(),
    stream: z.boolean().optional(),
    stream_options: z.strictObject({ include_usage: z.boolean().optional() }).optional(),
    temperature: z.number().min(0).max(2).optional(),
    top_p: z.number().min(0).max(1).optional(),
    user: z.string().optional(),
  })
  .refine((request) => !request.stream_options || request.stream, {
    error: "'stream_options' is only allowed when 'stream' is set.",
  });
export type ChatRequest = z.infer<typeof ChatRequest>;

export const SpeechRequest = z.strictObject({
  model: z.string(),
  input: z.string().min(1).max(4096),
  voice: z.string(),
  instructions: z.string().optional(),
  response_format: z.enum(['mp3', 'opus', 'aac', 'flac', 'wav', 'pcm']).optional(),
  speed: z.number().min(0.25).max(4).optional(),
});

/** Fields of the multipart form for transcriptions. */
export const TRANSCRIPTION_FIELDS = new Set([
  'file',
  'model',
  'language',
  'prompt',
  'response_format',
  'temperature',
  'timestamp_granularities[]',
  'include[]',
  'stream',
]);

/** Strict mode wants closed objects whose properties are all required; the first place where that does not hold, or null. */
export function strictModeFault(schema: unknown, place = '$'): string | null {
  if (typeof schema !== 'object' || schema === null) return null;
  const node = schema as Record<string, unknown>;
  if (node.type === 'object') {
    if (node.additionalProperties !== false)
      return `${place}: 'additionalProperties' is required to be supplied and to be false.`;
    const names = Object.keys((node.properties ?? {}) as object);
    const required = new Set((node.required ?? []) as string[]);
    const missing = names.find((name) => !required.has(name));
    if (missing)
      return `${place}: 'required' is required to include every key in properties. Missing '${missing}'.`;
  }
  const below: [string, unknown][] = [
    ...Object.entries((node.properties ?? {}) as object),
    ['items', node.items],
    ...((node.anyOf ?? []) as unknown[]).map((one, at): [string, unknown] => [`anyOf${at}`, one]),
  ];
  for (const [name, one] of below) {
    const fault = strictModeFault(one, `${place}.${name}`);
    if (fault) return fault;
  }
  return null;
}
