import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

let found: string | undefined;

/**
 * The folder `resources/taxonomy`, looked for upwards from this file: source, built bundle and packaged archive keep it
 * at different depths.
 * @throws Error when the installation lacks it.
 */
export function taxonomyFolder(): string {
  found ??= search(import.meta.dirname);
  return found;
}

function search(folder: string): string {
  const candidate = join(folder, 'resources', 'taxonomy');
  if (existsSync(join(candidate, 'skills.tsv'))) return candidate;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('The folder resources/taxonomy is missing from this installation.');
  return search(parent);
}
