import { DuckDBInstance } from '@duckdb/node-api';

/** What DuckDB answers to a query, a row each, as JSON shows it. */
export async function duckdb(query: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(query)).getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
