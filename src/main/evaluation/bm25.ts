import Database from 'better-sqlite3';

/**
 * The peer of the ranker: FTS5's own `bm25()` in memory, the words of the posting joined by OR.
 * Answers a score for each document in order, higher is better; 0 where no word is shared.
 */
export function bm25Scores(documents: readonly string[], query: string): number[] {
  const database = new Database(':memory:');
  try {
    database.exec(
      "CREATE VIRTUAL TABLE résumés USING fts5(body, tokenize = 'unicode61 remove_diacritics 2')",
    );
    const insert = database.prepare('INSERT INTO résumés (rowid, body) VALUES (?, ?)');
    documents.forEach((body, index) => {
      insert.run(index + 1, body);
    });
    const words = [...new Set(query.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [])];
    const scores = documents.map(() => 0);
    if (words.length === 0) return scores;
    const match = words.map((word) => `"${word}"`).join(' OR ');
    const rows = database
      .prepare<[string], { id: number; score: number }>(
        'SELECT rowid AS id, bm25(résumés) AS score FROM résumés WHERE résumés MATCH ?',
      )
      .all(match);
    for (const { id, score } of rows) scores[id - 1] = -score;
    return scores;
  } finally {
    database.close();
  }
}
