import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { parse } from 'csv-parse';
import { v7 as newId } from 'uuid';
import type { Outputs } from '../../contract/index.ts';
import type { CsvField, Import } from '../../contract/intake.ts';
import type { Core } from '../core.ts';
import { foldText } from '../database/sql-functions.ts';
import { findImport, insertImportFiles } from './queries.ts';
import { queueReading } from './start-import.ts';

const SAMPLES = 3;

/** Column headings as they are met in exports, folded, without spaces and signs. */
const GUESSES: [CsvField, RegExp][] = [
  ['email', /^(e?mail|emailaddress|mail|correo|courriel)/],
  ['firstName', /^(first|given|fore|vor|pre?nom$|nombre$|prenom)/],
  ['lastName', /^(last|sur|family|nach|apellido|cognome|sobrenome|nomdefamille)/],
  ['name', /^(name|full|candidate|kandidat|candidat|nom|nome)/],
  ['phone', /^(phone|mobile|tel|cell|handy|telefon|movil)/],
  ['location', /^(location|city|town|address|ort|stadt|wohnort|ville|lieu|ciudad|cidade|citta)/],
  ['headline', /^(headline|title|position|role|job|current|beruf|poste|puesto|cargo)/],
  ['link', /^(link|url|linkedin|profile|website|github|xing)/],
  ['skills', /^(skill|kenntnis|competenc|habilidad|faehigkeit|fahigkeit)/],
  ['tags', /^(tag|label|status|source)/],
  ['note', /^(note|comment|remark|bemerkung|commentaire)/],
];

/** Which field a column's heading speaks of. */
export function guessField(heading: string): CsvField {
  const folded = foldText(heading).replace(/[^\p{L}\p{N}]/gu, '');
  return GUESSES.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'ignore';
}

async function* rowsOf(file: string): AsyncGenerator<string[]> {
  const parser = createReadStream(file).pipe(
    parse({
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      delimiter: [',', ';', '\t'],
      max_record_size: 1_000_000,
    }),
  );
  for await (const row of parser) yield row as string[];
}

async function uploadFile(
  core: Core,
  uploadId: string,
): Promise<{ file: string; path: string; size: number }> {
  return core.database
    .selectFrom('uploads')
    .select(['file', 'path', 'size'])
    .where('id', '=', uploadId)
    .executeTakeFirstOrThrow();
}

/** The columns of a CSV with samples and what each probably holds; the first line is the heading. */
export async function previewCsv(core: Core, uploadId: string): Promise<Outputs['intake']['previewCsv']> {
  const { file } = await uploadFile(core, uploadId);
  let columns: { name: string; guess: CsvField; samples: string[] }[] | null = null;
  let rows = 0;
  for await (const row of rowsOf(file)) {
    if (columns === null) {
      columns = row.map((name) => ({ name, guess: guessField(name), samples: [] }));
      continue;
    }
    rows++;
    if (rows <= SAMPLES)
      for (const [index, column] of columns.entries()) column.samples.push(row[index] ?? '');
  }
  return { columns: columns ?? [], rows };
}

/** One candidate a row, by the mapping of columns given; two columns of one field are joined. */
export async function startCsvImport(
  core: Core,
  {
    uploadId,
    jobId,
    mapping,
    dryRun,
  }: { uploadId: string; jobId: string | null; mapping: readonly CsvField[]; dryRun: boolean },
): Promise<Import> {
  const { database, now } = core;
  const upload = await uploadFile(core, uploadId);
  const importId = newId();
  const files: Parameters<typeof insertImportFiles>[1][number][] = [];
  let line = 0;
  for await (const row of rowsOf(upload.file)) {
    line++;
    if (line === 1) continue;
    files.push({
      id: newId(),
      import_id: importId,
      path: `${upload.path}, line ${line}`,
      size: 0,
      file: null,
      record: JSON.stringify(recordOf(row, mapping)),
    });
  }
  await database.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('imports')
      .values({
        id: importId,
        job_id: jobId,
        source: 'csv',
        dry_run: dryRun ? 1 : 0,
        status: files.length === 0 ? 'done' : 'running',
        started_at: now(),
        finished_at: null,
        undone_at: null,
      })
      .execute();
    await insertImportFiles(transaction, files);
    await queueReading(transaction, importId, files, now());
    await transaction.deleteFrom('uploads').where('id', '=', uploadId).execute();
  });
  await rm(upload.file, { force: true });
  core.changes.publish('import', [importId]);
  core.wakeTasks();
  const started = await findImport(database, importId);
  if (!started) throw new Error('The import that was just written is gone.');
  return started;
}

function recordOf(row: readonly string[], mapping: readonly CsvField[]): Record<string, string> {
  const record: Record<string, string> = {};
  for (const [index, field] of mapping.entries()) {
    const value = row[index]?.trim();
    if (field === 'ignore' || !value) continue;
    record[field] = record[field] ? `${record[field]}; ${value}` : value;
  }
  return record;
}
