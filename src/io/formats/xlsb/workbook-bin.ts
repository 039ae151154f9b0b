import { type BinaryRecord, field, RECORD, recordsOf, wideText } from './records.ts';

/** The list of sheets of an .xlsb ([MS-XLSB] 2.1.7.61). */
export type BinaryWorkbook = {
  readonly sheets: readonly {
    readonly name: string;
    readonly relation: string;
    readonly isHidden: boolean;
  }[];
  /** Days are counted from 1904. */
  readonly base1904: boolean;
  /** The records that formulas are told by: names and what they point at. */
  readonly references: readonly BinaryRecord[];
};

/** Reads the main part; throws `BrokenRecords`. */
export function readBinaryWorkbook(part: Uint8Array): BinaryWorkbook {
  const sheets: BinaryWorkbook['sheets'][number][] = [];
  const references: BinaryRecord[] = [];
  let base1904 = false;
  for (const record of recordsOf(part)) {
    const { id, data } = record;
    if (id === RECORD.sheet) sheets.push(field(() => sheetOf(data)));
    else if (id === RECORD.workbookProperties) base1904 = field(() => (data.getUint32(0, true) & 1) !== 0);
    else if (REFERENCES.has(id)) references.push(record);
  }
  return { sheets, base1904, references };
}

/** `BrtBundleSh` (2.4.304): state, number, relationship, name. */
function sheetOf(data: DataView): BinaryWorkbook['sheets'][number] {
  const relation = wideText(data, 8);
  return {
    isHidden: data.getUint32(0, true) !== 0,
    relation: relation.text,
    name: wideText(data, relation.end).text,
  };
}

const REFERENCES: ReadonlySet<number> = new Set([
  RECORD.name,
  RECORD.self,
  RECORD.sameSheet,
  RECORD.source,
  RECORD.addIn,
  RECORD.externals,
]);
