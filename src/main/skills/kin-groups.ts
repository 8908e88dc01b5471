import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { taxonomyFolder } from './taxonomy-folder.ts';

/** For each occupation group of the term model, how near others stand by their descriptions, 0 to 1. */
export type KinGroups = readonly ReadonlyMap<number, number>[];

/** Reads the table written by scripts/taxonomy/kin-table.ts. What one group says of another holds both ways. */
export function parseKinGroups(table: string): KinGroups {
  const lines = table.trimEnd().split('\n');
  const kin = lines.map(() => new Map<number, number>());
  for (const [group, line] of lines.entries())
    for (const pair of line === '' ? [] : line.split(' ')) {
      const [place = '0', nearness = '0'] = pair.split(':');
      const other = Number.parseInt(place, 36);
      const near = Number.parseInt(nearness, 36) / 100;
      kin[group]?.set(other, near);
      if (!kin[other]?.has(group)) kin[other]?.set(group, near);
    }
  return kin;
}

let shipped: KinGroups | undefined;

/** The table that ships with the product, read once a thread. */
export function shippedKinGroups(): KinGroups {
  shipped ??= parseKinGroups(readFileSync(join(taxonomyFolder(), 'kin.tsv'), 'utf8'));
  return shipped;
}
