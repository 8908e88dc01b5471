import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, posix, relative, sep } from 'node:path';
import { parseSync } from 'oxc-parser';

/** How one file names another: for its types alone, for its values when it is loaded, or for its values later. */
export type ImportKind = 'type' | 'value' | 'later';

/** An arrow of the graph. Both ends are paths from the root with `/`; `to` is a package's name for what is not ours. */
export interface Import {
  from: string;
  to: string;
  kind: ImportKind;
}

/** The package of a bare specifier: `@orpc/server/ws` is of `@orpc/server`; Node's own begin with `node:`. */
export const packageOf = (specifier: string): string => {
  if (specifier.startsWith('node:')) return specifier;
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  return builtinModules.includes(name) ? `node:${specifier}` : name;
};

const resolveSpecifier = (from: string, specifier: string): string =>
  specifier.startsWith('.')
    ? posix.join(posix.dirname(from), specifier.split('?')[0] ?? '')
    : packageOf(specifier);

/** Every import of one file's text. A dynamic import of something that is not a plain string is left out. */
export const importsOf = (from: string, text: string): Import[] => {
  const { module } = parseSync(from, text);
  const arrow = (specifier: string, kind: ImportKind): Import => ({
    from,
    to: resolveSpecifier(from, specifier),
    kind,
  });
  const imports = module.staticImports.map(({ moduleRequest, entries }) =>
    arrow(
      moduleRequest.value,
      entries.length > 0 && entries.every(({ isType }) => isType) ? 'type' : 'value',
    ),
  );
  const exports = module.staticExports.flatMap(({ entries }) => {
    const source = entries.find(({ moduleRequest }) => moduleRequest !== null)?.moduleRequest;
    return source ? [arrow(source.value, entries.every(({ isType }) => isType) ? 'type' : 'value')] : [];
  });
  const later = module.dynamicImports.flatMap(({ moduleRequest }) => {
    const [, specifier] =
      /^['"`]([^'"`$]+)['"`]$/.exec(text.slice(moduleRequest.start, moduleRequest.end)) ?? [];
    return specifier === undefined ? [] : [arrow(specifier, 'later')];
  });
  return [...imports, ...exports, ...later];
};

/** The import graph of all files below `folders` whose names end in one of `endings`; folders that are missing are left out. */
export const importGraph = (root: string, folders: string[], endings: RegExp): Import[] =>
  folders
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && endings.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .flatMap((file) => importsOf(relative(root, file).split(sep).join('/'), readFileSync(file, 'utf8')));

/** What is loaded when `entry` is, and what it may load later. */
export const reachableFrom = (graph: readonly Import[], entry: string): Set<string> => {
  const arrows = Map.groupBy(
    graph.filter(({ kind }) => kind !== 'type'),
    ({ from }) => from,
  );
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { to } of arrows.get(file) ?? []) visit(to);
  };
  visit(entry);
  return seen;
};

/** Files that know one another in a circle, be it for types alone; each circle as one path of names. */
export const circlesIn = (graph: readonly Import[]): string[] => {
  const arrows = Map.groupBy(
    graph.filter(({ kind }) => kind !== 'later'),
    ({ from }) => from,
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) circles.push([...path.slice(at), file].join(' -> '));
    if (at >= 0 || done.has(file)) return;
    for (const { to } of arrows.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of arrows.keys()) visit(file, []);
  return circles;
};
