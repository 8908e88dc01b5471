import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const RENDERER = join(import.meta.dirname, '../../../src/renderer');
const ENGLISH = join(RENDERER, 'app/locales/en');

type Words = { [name: string]: string | Words };

const namespaces = new Map<string, Words>(
  readdirSync(ENGLISH).map((file) => [
    basename(file, '.json'),
    JSON.parse(readFileSync(join(ENGLISH, file), 'utf8')) as Words,
  ]),
);

const find = (namespace: string, key: string): string | Words | undefined =>
  key
    .split('.')
    .reduce<string | Words | undefined>(
      (words, part) => (typeof words === 'object' ? words[part] : undefined),
      namespaces.get(namespace),
    );

const isWorded = (namespace: string, key: string): boolean =>
  ['', '_one', '_other'].some((suffix) => typeof find(namespace, key + suffix) === 'string');

interface Use {
  file: string;
  namespace: string;
  key: string;
}

/** Every `t('key')` with its key written out, and the namespace its file uses: the one named, else its feature's. */
const usesIn = (file: string): Use[] => {
  const source = readFileSync(join(RENDERER, file), 'utf8');
  const feature = /features\/([\w-]+)\//.exec(file)?.[1] ?? 'common';
  const own = /useTranslation\('([\w-]+)'\)/.exec(source)?.[1] ?? feature;
  return [...source.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, name = '']) => {
    const [before, after] = name.split(':');
    return after === undefined
      ? { file, namespace: own, key: name }
      : { file, namespace: before ?? '', key: after };
  });
};

const files = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/.test(file),
);

describe('the words of the pages', () => {
  it('are there for every key a page asks for', () => {
    const uses = files.flatMap(usesIn);
    expect(uses.length).toBeGreaterThan(100);
    expect(uses.filter(({ namespace, key }) => !isWorded(namespace, key))).toEqual([]);
  });

  it('have no exclamation marks', () => {
    expect(
      [...namespaces].filter(([, words]) => JSON.stringify(words).includes('!')).map(([name]) => name),
    ).toEqual([]);
  });
});
