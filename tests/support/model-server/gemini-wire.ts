import { z } from 'zod';

// The published shapes of ai.google.dev/api (v1beta), closed, so that a field that does not exist is refused.

const Part = z.union([
  z.strictObject({ text: z.string() }),
  z.strictObject({ inlineData: z.strictObject({ mimeType: z.string(), data: z.base64() }) }),
]);
const Content = z.strictObject({
  role: z.enum(['user', 'model', 'system', 'function']).optional(),
  parts: z.array(Part).min(1),
});

/** The part of OpenAPI 3.0 Gemini takes. */
const Schema: z.ZodType = z.lazy(() =>
  z.strictObject({
    type: z.enum([
      'string',
      'number',
      'integer',
      'boolean',
      'array',
      'object',
      'STRING',
      'NUMBER',
      'INTEGER',
      'BOOLEAN',
      'ARRAY',
      'OBJECT',
    ]),
    format: z.string().optional(),
    description: z.string().optional(),
    nullable: z.boolean().optional(),
    enum: z.array(z.string()).optional(),
    items: Schema.optional(),
    minItems: z.number().optional(),
    maxItems: z.number().optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    properties: z.record(z.string(), Schema).optional(),
    required: z.array(z.string()).optional(),
    propertyOrdering: z.array(z.string()).optional(),
  }),
);

export const GenerateRequest = z.strictObject({
  contents: z.array(Content).min(1),
  systemInstruction: Content.optional(),
  generationConfig: z
    .strictObject({
      stopSequences: z.array(z.string()).optional(),
      responseMimeType: z.string().optional(),
      responseSchema: Schema.optional(),
      candidateCount: z.number().optional(),
      maxOutputTokens: z.number().int().min(1).optional(),
      temperature: z.number().optional(),
      topP: z.number().optional(),
      topK: z.number().optional(),
      seed: z.number().int().optional(),
    })
    .optional(),
  safetySettings: z.array(z.unknown()).optional(),
  tools: z.array(z.unknown()).optional(),
});
export type GenerateRequest = z.infer<typeof GenerateRequest>;
