import { type Kysely, sql } from 'kysely';

interface Column {
  name: string;
  type: string;
  notnull: number;
  pk: number;
}

/** A plausible value for a column by its name and type; texts with a CHECK get one of the words it allows. */
function valueFor(table: string, column: Column, check: string): unknown {
  const allowed = new RegExp(`${column.name} in \\('([^']+)'`).exec(check)?.[1];
  if (allowed) return allowed;
  if (column.type === 'INTEGER') return 1;
  if (column.type === 'REAL') return 1.5;
  if (column.type === 'BLOB') return Buffer.from([1, 2, 3]);
  return column.name.endsWith('id') || column.pk > 0 ? `${table}-${column.name}` : `a ${column.name}`;
}

/**
 * Puts one row into every ordinary table there is (foreign keys off: the rows only have to be kept, not to make sense)
 * and answers all rows by table.
 */
export async function fillTables(database: Kysely<unknown>): Promise<Map<string, unknown[]>> {
  const { rows: tables } = await sql<{ name: string; sql: string }>`
    select name, sql from sqlite_master
    where type = 'table' and name not like 'sqlite_%' and name not like 'kysely_%' and sql not like 'create virtual%' and name not like 'candidate_index%'
    order by name`.execute(database);
  await sql`pragma foreign_keys = off`.execute(database);
  const filled = new Map<string, unknown[]>();
  for (const table of tables) {
    const { rows: columns } =
      await sql<Column>`select name, type, "notnull", pk from pragma_table_info(${table.name})`.execute(
        database,
      );
    const names = sql.join(columns.map((column) => sql.ref(column.name)));
    const values = sql.join(columns.map((column) => sql`${valueFor(table.name, column, table.sql)}`));
    await sql`insert into ${sql.table(table.name)} (${names}) values (${values})`.execute(database);
    filled.set(table.name, (await sql`select * from ${sql.table(table.name)}`.execute(database)).rows);
  }
  await sql`pragma foreign_keys = on`.execute(database);
  return filled;
}
