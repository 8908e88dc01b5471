import { type Kysely, sql } from 'kysely';

/**
 * How many candidates hold a key, kept by the database itself: duplicates are looked for among the few keys that are
 * shared, not among all. What is counted is every row, those of merged candidates too.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create table candidate_key_counts (
    kind text not null, value text not null, n integer not null, primary key (kind, value)
  ) strict, without rowid`.execute(database);
  await sql`insert into candidate_key_counts
    select kind, value, count(*) from candidate_keys group by kind, value`.execute(database);
  await sql`create index candidate_key_counts_shared on candidate_key_counts (n) where n > 1`.execute(
    database,
  );
  await sql`create trigger candidate_keys_added after insert on candidate_keys begin
    insert into candidate_key_counts values (new.kind, new.value, 1)
    on conflict (kind, value) do update set n = n + 1;
  end`.execute(database);
  await sql`create trigger candidate_keys_removed after delete on candidate_keys begin
    update candidate_key_counts set n = n - 1 where kind = old.kind and value = old.value;
    delete from candidate_key_counts where kind = old.kind and value = old.value and n <= 0;
  end`.execute(database);
  await sql`create trigger candidate_keys_changed after update of kind, value on candidate_keys begin
    update candidate_key_counts set n = n - 1 where kind = old.kind and value = old.value;
    delete from candidate_key_counts where kind = old.kind and value = old.value and n <= 0;
    insert into candidate_key_counts values (new.kind, new.value, 1)
    on conflict (kind, value) do update set n = n + 1;
  end`.execute(database);
}
