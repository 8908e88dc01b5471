import { z } from 'zod';
import type { JsonSchema, Message } from './provider.ts';

/** The JSON Schema a zod type stands for, as servers take it: closed objects, all properties required. */
export function schemaFor(type: z.ZodType): JsonSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(type, { io: 'input' });
  return schema as JsonSchema;
}

/** What an answer is: a value that fits, or what is wrong with it, in words a model can act on. */
export type Read<Value> = { value: Value } | { fault: string };

/** Reads an answer. Models wrap JSON in fences or talk around it; what stands between the first and the last bracket counts. */
export function readAnswer<Value>(text: string, type: z.ZodType<Value>): Read<Value> {
  const json = /[[{][\s\S]*[\]}]/.exec(text)?.[0];
  if (!json) return { fault: 'The answer holds no JSON.' };
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch (error) {
    return { fault: `The answer is not valid JSON: ${(error as Error).message}` };
  }
  const read = type.safeParse(parsed);
  return read.success ? { value: read.data } : { fault: z.prettifyError(read.error) };
}

/** The conversation that asks a model to mend its answer. */
export function repairMessages(messages: readonly Message[], answer: string, fault: string): Message[] {
  return [
    ...messages,
    { role: 'assistant', content: answer.slice(0, 20_000) || '(empty)' },
    {
      role: 'user',
      content: `That does not fit the schema:\n${fault.slice(0, 2000)}\nAnswer again with the complete, corrected JSON and nothing else.`,
    },
  ];
}
