import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { readWorkbook } from '../../../src/io/read-workbook.ts';
import { threats } from './threats.ts';

/** Reads the file of one threat and returns what is said about it. */
export async function reproduceThreat(name: string): Promise<readonly Diagnostic[]> {
  const threat = threats.find((one) => one.name === name);
  if (threat === undefined) throw new Error(`no threat named ${name}`);
  return (await readWorkbook(threat.bytes(), threat.file)).diagnostics;
}
