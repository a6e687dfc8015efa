// Keeps the embedded engine quick as its stream grows: an index for the one question it asks at every write.
import { DatabaseSync } from "node:sqlite";

/**
 * The engine looks for its newest stream record by number, without an index: a write then takes the longer the more were
 * made. The index is the engine's own file's, harmless to it, and left out where its tables are others than we know.
 */
export function quicken(file: string): void {
  const database = new DatabaseSync(file, { timeout: 2_000 });
  try {
    const known = database.prepare("SELECT 1 FROM sqlite_master WHERE name = '_stream_records'").get();
    if (known) {
      database.exec(
        "CREATE INDEX IF NOT EXISTS newest_record ON _stream_records (table_name, CAST(sequence_number AS INTEGER))",
      );
    }
  } finally {
    database.close();
  }
}
