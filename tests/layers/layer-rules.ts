import { circlesIn, type Import } from '../support/import-graph.ts';

/** A room of the house: which files are in it and what they may import. Both see paths from the root, or package names. */
interface Room {
  files: RegExp;
  mayImport: (arrow: Import) => boolean;
}

const isOurs = (to: string): boolean => /^(src|migrations)\//.test(to);
const isNode = (to: string): boolean => to.startsWith('node:');
const isIn = (to: string, ...folders: string[]): boolean => folders.some((folder) => to.startsWith(folder));

/** Folders of `src/main` that are no feature: what all features stand on, and the doors that stand before them (measuring opens the house like a door). */
const FOUNDATIONS = ['changes', 'database', 'log', 'tasks'];
const DOORS = ['browser', 'cli', 'doors', 'electron', 'evaluation'];

const mainFolder = (path: string): string | null => /^src\/main\/([^/]+)\//.exec(path)?.[1] ?? null;
const isDoor = (path: string): boolean =>
  DOORS.includes(mainFolder(path) ?? '') || path === 'src/main/index.ts';
const isRouter = (path: string): boolean => /^src\/main\/[^/]+\/router\.ts$/.test(path);

/** Who may import whom, as the table in docs/architecture.md says it. The first room whose files match counts. */
const ROOMS: readonly Room[] = [
  {
    files: /^src\/contract\//,
    mayImport: ({ to }) => isIn(to, 'src/contract/') || to === 'zod' || to === '@orpc/contract',
  },
  {
    files: /^src\/preload\//,
    mayImport: ({ to, kind }) => to === 'electron' || (kind === 'type' && isIn(to, 'src/contract/')),
  },
  {
    files: /^src\/main\/(electron\/|index\.ts$)/,
    mayImport: ({ to }) => isIn(to, 'src/main/', 'src/contract/') || !isOurs(to),
  },
  {
    files: /^(src\/main|migrations)\//,
    mayImport: ({ to }) =>
      isIn(to, 'src/main/', 'src/contract/', 'migrations/') || (!isOurs(to) && to !== 'electron'),
  },
  {
    files: /^src\/renderer\/ui\//,
    mayImport: ({ to }) => isIn(to, 'src/renderer/ui/') || (!isOurs(to) && !isNode(to) && to !== 'electron'),
  },
  {
    files: /^src\/renderer\//,
    mayImport: ({ to }) =>
      isIn(to, 'src/renderer/', 'src/contract/') || (!isOurs(to) && !isNode(to) && to !== 'electron'),
  },
];

/** No longer actively developed: each in exactly one file, so that it can be replaced in an hour. */
const ONE_FILE_PACKAGES = ['fluent-ffmpeg', 'simple-peer', '@google/generative-ai'];

const say = ({ from, to }: Import, why: string): string => `${from} imports ${to}: ${why}`;

const brokenRooms = (graph: readonly Import[]): string[] =>
  graph
    .filter((arrow) => ROOMS.find(({ files }) => files.test(arrow.from))?.mayImport(arrow) === false)
    .map((arrow) => say(arrow, 'not allowed in this room'));

const brokenMain = (graph: readonly Import[]): string[] =>
  graph
    .filter(({ from, to }) => isIn(from, 'src/main/') && isIn(to, 'src/main/'))
    .flatMap((arrow) => {
      const { from, to, kind } = arrow;
      if (isRouter(to) && from !== 'src/main/workstation.ts')
        return [say(arrow, 'only workstation.ts wires routers')];
      if (isDoor(to) && !isDoor(from)) return [say(arrow, 'a door stands before the house, not in it')];
      const fromFoundation = FOUNDATIONS.includes(mainFolder(from) ?? '');
      const toFeature = mainFolder(to) !== null && ![...FOUNDATIONS, ...DOORS].includes(mainFolder(to) ?? '');
      return fromFoundation && toFeature && kind === 'value'
        ? [say(arrow, 'a foundation knows no feature')]
        : [];
    });

const brokenSingles = (graph: readonly Import[]): string[] =>
  ONE_FILE_PACKAGES.flatMap((name) => {
    const users = [...new Set(graph.filter(({ to }) => to === name).map(({ from }) => from))];
    return users.length > 1 ? [`${name} is imported by ${users.join(', ')}: one file only`] : [];
  });

/** Every way in which a graph breaks the rules of the house, in words; empty where it stands. */
export const brokenRules = (graph: readonly Import[]): string[] => [
  ...brokenRooms(graph),
  ...brokenMain(graph),
  ...brokenSingles(graph),
  ...circlesIn(graph).map((circle) => `${circle}: a circle`),
];
