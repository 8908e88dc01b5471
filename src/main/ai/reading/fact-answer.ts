import { z } from 'zod';

/** What a model is asked to answer when it reads a résumé. */
export const FactAnswer = z.strictObject({
  facts: z.array(
    z.strictObject({
      criterion: z.string().nullable(),
      kind: z.enum(['skill', 'occupation', 'education', 'language', 'certificate', 'soft-skill']),
      value: z.string(),
      quote: z.string(),
    }),
  ),
});
export type FactAnswer = z.infer<typeof FactAnswer>;
export type StatedFact = FactAnswer['facts'][number];
