/** A file with its path relative to what was dropped or chosen: `team/anna.pdf`. */
export interface ChosenFile {
  file: File;
  path: string;
}

/** Files no one means to hand in: left by operating systems beside the real ones. */
const LITTER = /(^|\/)(\.|__MACOSX\/|Thumbs\.db$|desktop\.ini$)/i;

/** Whether a path is something a person meant to add. */
export const isMeant = (path: string): boolean => !LITTER.test(path);

/** Files of an `<input type="file">`, of a chosen folder with their paths in it. */
export function filesOf(list: Iterable<File>): ChosenFile[] {
  return [...list]
    .map((file) => ({ file, path: file.webkitRelativePath || file.name }))
    .filter(({ path }) => isMeant(path));
}

const readFile = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

const readSome = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((resolve, reject) => reader.readEntries(resolve, reject));

/** A folder answers in portions (a hundred each in Chromium) until it answers with none. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await readSome(reader);
    if (some.length === 0) return all;
    all.push(...some);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

async function collect(entry: FileSystemEntry): Promise<ChosenFile[]> {
  const path = entry.fullPath.replace(/^\//, '');
  if (!isMeant(path)) return [];
  if (isFile(entry)) return [{ file: await readFile(entry), path }];
  if (!isFolder(entry)) return [];
  const inside = await entriesIn(entry);
  return (await Promise.all(inside.map(collect))).flat();
}

/** All files of a drop, folders opened. Must be called while the event is handled: the list is emptied after it. */
export function droppedFiles(transfer: DataTransfer): Promise<ChosenFile[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return Promise.resolve(filesOf(transfer.files));
  return Promise.all(entries.map(collect)).then((found) => found.flat());
}
