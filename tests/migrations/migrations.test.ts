import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrations } from '../../migrations/index.ts';
import { DatabaseConnection } from '../../src/main/database/database-connection.ts';
import { migrate, NewerDatabaseError } from '../../src/main/database/migrate.ts';
import { ThreadDialect } from '../../src/main/database/thread-dialect.ts';
import { fillTables } from './fill-tables.ts';

const THREAD = new URL('../../src/main/database/database-thread.ts', import.meta.url);
let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'candor-migrations-'));
  file = join(folder, 'candor.db');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function withDatabase<Result>(work: (database: Kysely<unknown>) => Promise<Result>): Promise<Result> {
  const writer = await DatabaseConnection.open(THREAD, { file, readOnly: false });
  const reader = await DatabaseConnection.open(THREAD, { file, readOnly: true });
  const database = new Kysely<unknown>({ dialect: new ThreadDialect(writer, reader) });
  return work(database).finally(() => database.destroy());
}

const names = Object.keys(migrations).sort();

async function migrateTo(database: Kysely<unknown>, name: string): Promise<void> {
  const { error } = await new Migrator({
    db: database,
    provider: { getMigrations: async () => migrations },
  }).migrateTo(name);
  if (error) throw error;
}

async function rowsOf(database: Kysely<unknown>, tables: readonly string[]) {
  const rows = await Promise.all(
    tables.map(
      async (table) =>
        [table, (await sql`select * from ${sql.table(table)}`.execute(database)).rows] as const,
    ),
  );
  return new Map(rows);
}

describe('each step from the version before it', () => {
  it.each(names.slice(1).map((name, index) => [name, names[index] as string]))(
    '%s keeps every row there was',
    async (name, before) => {
      const [had, has] = await withDatabase(async (database) => {
        await migrateTo(database, before);
        const tables = [...(await fillTables(database)).keys()];
        // What triggers wrote beside it counts too.
        const filled = await rowsOf(database, tables);
        await migrateTo(database, name);
        return [filled, await rowsOf(database, tables)];
      });
      expect(has).toEqual(had);
    },
  );
});

it('0250-quicker-search finds whom the index held before, and filters all but the merged', async () => {
  const after = await withDatabase(async (database) => {
    await migrateTo(database, '0240-applied-at');
    await sql`insert into candidates (id, years, merged_into, created_at, updated_at)
      values ('ada', 7.5, null, 5, 5), ('bela', 2, 'ada', 6, 6)`.execute(database);
    await sql`insert into candidate_index (rowid, skills) values (1, 'Kafka')`.execute(database);
    await migrateTo(database, '0250-quicker-search');
    await sql`update candidates set merged_into = null where id = 'bela'`.execute(database);
    await sql`update candidates set merged_into = 'bela', years = 8 where id = 'ada'`.execute(database);
    const unmerged = await sql`select * from candidate_facts`.execute(database);
    await sql`update candidates set merged_into = null where id = 'ada'`.execute(database);
    await sql`delete from candidates where id = 'bela'`.execute(database);
    const found = await sql`select candidate_index.rowid, years from candidate_index
      join candidate_facts on number = candidate_index.rowid where candidate_index match 'kaf*'`.execute(
      database,
    );
    const facts = await sql`select * from candidate_facts`.execute(database);
    return { unmerged: unmerged.rows, found: found.rows, facts: facts.rows };
  });
  expect(after).toEqual({
    unmerged: [{ number: 2, created_at: 6, years: 2 }],
    found: [{ rowid: 1, years: 8 }],
    facts: [{ number: 1, created_at: 5, years: 8 }],
  });
});

it('0260-skill-names knows the names skills had before and those that come', async () => {
  const names = await withDatabase(async (database) => {
    await migrateTo(database, '0250-quicker-search');
    await sql`insert into candidates (id, created_at, updated_at) values ('ada', 5, 5), ('bela', 6, 6)`.execute(
      database,
    );
    await sql`insert into candidate_skills (candidate_id, skill, name) values
      ('ada', 'skill:kubernetes', 'K8s'), ('ada', 'text:knitting', 'Knitting')`.execute(database);
    await migrateTo(database, '0260-skill-names');
    await sql`insert into candidate_skills (candidate_id, skill, name) values
      ('bela', 'skill:kubernetes', 'k8S'), ('bela', 'skill:sql', 'SQL'), ('bela', 'text:sewing', 'Sewing')`.execute(
      database,
    );
    return (await sql`select * from skill_names order by skill, name`.execute(database)).rows;
  });
  expect(names).toEqual([
    { skill: 'skill:kubernetes', name: 'K8s' },
    { skill: 'skill:sql', name: 'SQL' },
  ]);
});

describe('opening a workspace', () => {
  it('copies the database before the first new step is taken', async () => {
    await withDatabase((database) => migrateTo(database, names[2] as string));
    const { taken } = await withDatabase((database) => migrate(database, file, migrations));
    expect({ taken, backups: await readdir(join(folder, 'backups')) }).toEqual({
      taken: names.slice(3),
      backups: [`candor-before-${names[3]}.db`],
    });
  });

  it('takes no step and no copy when nothing is new', async () => {
    await withDatabase((database) => migrate(database, file, migrations));
    const again = await withDatabase((database) => migrate(database, file, migrations));
    expect({ again, files: (await readdir(folder)).filter((name) => name === 'backups') }).toEqual({
      again: { taken: [] },
      files: [],
    });
  });

  it('refuses a database that a newer version wrote, and leaves it alone', async () => {
    await withDatabase((database) =>
      migrate(database, file, {
        ...migrations,
        '9990-future': {
          up: async (future) => void (await sql`create table future (id text)`.execute(future)),
        },
      }),
    );
    await expect(withDatabase((database) => migrate(database, file, migrations))).rejects.toThrow(
      NewerDatabaseError,
    );
  });

  it('leaves the database as it was when a step fails', async () => {
    await withDatabase((database) => migrate(database, file, migrations));
    const broken = {
      '9990-broken': {
        up: async (database: Kysely<unknown>) =>
          void (await sql`create table half (id text)`
            .execute(database)
            .then(() => sql`select no_such_function()`.execute(database))),
      },
    };
    await expect(
      withDatabase((database) => migrate(database, file, { ...migrations, ...broken })),
    ).rejects.toThrow('no_such_function');
    const tables = await withDatabase((database) =>
      sql<{ name: string }>`select name from sqlite_master where name = 'half'`.execute(database),
    );
    expect(tables.rows).toEqual([]);
  });
});
