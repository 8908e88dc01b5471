import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shippedTaxonomy } from '../../../src/main/skills/taxonomy.ts';
import { taxonomyFolder } from '../../../src/main/skills/taxonomy-folder.ts';

test('every skill points only at skills that exist, and never at itself', () => {
  const taxonomy = shippedTaxonomy();
  const lost: string[] = [];
  for (let index = 0; index < taxonomy.size; index += 1) {
    const { id, broader, related } = taxonomy.concept(index);
    for (const other of [...broader, ...related])
      if (taxonomy.indexOf(other) === undefined || other === id) lost.push(`${id} → ${other}`);
  }
  expect(lost).toEqual([]);
});

test('ids are plain slugs and each is there once', () => {
  const taxonomy = shippedTaxonomy();
  const ids = Array.from({ length: taxonomy.size }, (_, index) => taxonomy.concept(index).id);
  expect(ids.filter((id) => !/^skill:[\p{Ll}\p{Lo}\p{N}-]+$/u.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the sources are named beside the data, as their licences ask', () => {
  const notice = readFileSync(join(taxonomyFolder(), 'NOTICE.md'), 'utf8');
  expect(notice).toContain('This service uses the ESCO classification of the European Commission.');
  expect(notice).toContain(
    'This page includes information from the O*NET 29.2 Database by the U.S. Department of Labor',
  );
});
