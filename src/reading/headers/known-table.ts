/** Tables that a file may hold, by what they are for. */
export type TableRole = 'unit' | 'individuals' | 'proposals' | 'remarks';

/** A column that the tool knows: the form's own header, and other words that units put there. */
export type KnownColumn = {
  readonly key: string;
  readonly header: string;
  readonly synonyms: readonly string[];
  /** A header that begins with one of these is also taken for the column: `Minh chứng (tên, số văn bản)`. */
  readonly beginnings?: readonly string[];
  /** Nothing that a unit writes: kept out of the data, and out of the complaints. */
  readonly isFurniture?: true;
  /** A word that is another one with other marks: found only as it is written here. */
  readonly isExact?: true;
  /** Merged over several rows it holds for each of them, as a person reads it; an answer never does. */
  readonly isSpread?: true;
};

export type KnownTable = {
  readonly role: TableRole;
  /** The form's name of the sheet. */
  readonly sheet: string;
  readonly sheetSynonyms: readonly string[];
  readonly columns: readonly KnownColumn[];
  /** Of each list, at least one column must be there for a row to be the header of this table. */
  readonly anchors: readonly (readonly string[])[];
  /** Columns without which the table says nothing. */
  readonly required: readonly string[];
  /** Columns whose absence is worth a remark. */
  readonly expected: readonly string[];
};

/** The running number of a row: of no meaning, so it may be missing or wrong. */
export const rowNumber: KnownColumn = {
  key: 'number',
  header: 'STT',
  synonyms: ['TT', 'Số TT', 'Số thứ tự', 'Thứ tự'],
  isFurniture: true,
};

/** Columns that hold a part of a name before the given name, in the order in which a name is said. */
export const nameParts: readonly KnownColumn[] = [
  {
    key: 'familyName',
    header: 'Họ đệm',
    synonyms: [
      'Họ',
      'Họ và đệm',
      'Họ và tên đệm',
      'Họ, tên đệm',
      'Họ và chữ đệm',
      'Họ, chữ đệm',
      'Họ chữ đệm',
      'Họ lót',
      'Họ và lót',
      'Họ và chữ lót',
      'Họ tên đệm',
    ],
    beginnings: ['Họ và tên đệm', 'Họ đệm', 'Họ và chữ đệm', 'Họ và đệm'],
  },
  { key: 'middleName', header: 'Đệm', synonyms: ['Tên đệm', 'Chữ đệm', 'Chữ lót', 'Tên lót', 'Lót'] },
  { key: 'restOfName', header: 'Họ và tên (tiếp)', synonyms: [] },
];

/** Keys of the columns that make up a name, in its order. */
export const NAME_KEYS = ['familyName', 'middleName', 'name', 'restOfName'] as const;
