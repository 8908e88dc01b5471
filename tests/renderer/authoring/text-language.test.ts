import { describe, expect, it } from 'vitest';
import { textLanguage } from '../../../src/renderer/features/authoring/text-language.ts';

describe('the language of a posting', () => {
  it.each([
    ['en', 'You will work with the team and build what our customers need.'],
    ['de', 'Wir suchen für unser Team in Köln eine Person, die mit uns die Plattform baut.'],
    ['fr', 'Nous cherchons pour notre équipe une personne qui travaille avec les clients et le produit.'],
    ['en', ''],
    ['en', 'Python, SQL, Kafka'],
  ] as const)('is %s for %j', (language, text) => {
    expect(textLanguage(text)).toBe(language);
  });
});
