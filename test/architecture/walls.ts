/**
 * The rooms of `src` (its folders, and the files that stand in it directly) and who may ask whom: importer, then what it
 * asks, then why. A room that is not listed may not be asked. `types` marks where only types may be asked for, so
 * that no code of the other room runs because of it. A row that no import uses fails as well: the table is what is.
 */
export const ARROWS: Readonly<Record<string, Readonly<Record<string, Reason>>>> = {
  diagnostics: {},
  domain: {
    diagnostics: types('an answer and an assessment carry the code of what is wrong with them'),
  },
  text: {
    domain: 'a number read from a text is an exact fraction, and a quantity',
  },
  yaml: {
    diagnostics: 'what is refused is told by catalogued codes',
    text: 'encodings, and “did you mean”',
  },
  criteria: {
    diagnostics: 'faults of a criteria file',
    domain: 'points, fractions, answers and assessments: what a kind works on',
    text: 'numbers, dates and names in what is described',
    yaml: 'criteria files are YAML',
  },
  scoring: {
    criteria: 'each line is assessed by its kind',
    diagnostics: 'doubts about points, facts and verified points',
    domain: 'answers in, points out',
    text: 'reasons in words; names compared',
  },
  ranking: {
    criteria: types('bounds of the grades'),
    domain: 'units, people, points',
    scoring: 'what is graded and ranked: scorecards and eligibility',
    text: 'names compared, order of names',
  },
  nomination: {
    criteria: types('awards and their requirements are data of the plan'),
    diagnostics: 'choices and votes that do not fit',
    domain: 'units, honours, dates, years',
    ranking: types('candidates of a year are its ranked units and people'),
    scoring: types('eligibility, honours looked up'),
    text: 'reasons in words; names compared',
  },
  inspection: {
    domain: types('chooses from the Result'),
    text: 'reasons in words',
  },
  reading: {
    criteria: 'lines and answer columns that a table is held against',
    diagnostics: 'everything noticed in a file',
    domain: 'raw workbook in, submission out',
    text: 'headers and names as people write them, encodings, dates, numbers',
  },
  result: {
    criteria: 'the criteria that it was made with are part of the Result',
    diagnostics: 'diagnostics are part of the Result',
    domain: 'the shape of the Result',
    nomination: 'decisions are part of the Result',
    ranking: types('ranked units and people are part of the Result'),
    reading: 'what became of the rows of each file',
    scoring: types('scorecards are part of the Result'),
    text: 'order of names',
  },
  review: {
    criteria: types('grades, awards and disqualifiers of the plan'),
    diagnostics: 'years that are missing, cases left open',
    domain: 'Results of the years in, Result of the review out',
    nomination: 'the same awards machinery on years instead of lines',
    ranking: 'the mean is graded and ranked as a total is',
    result: 'the Result of a review is put together of the same parts',
    scoring: 'documented facts, looked up and worded as in a year',
    text: 'names compared, dates, order',
  },
  documents: {
    criteria: 'blank forms are laid out by the lines of the criteria',
    diagnostics: types('fault lists and return slips list diagnostics'),
    domain: 'papers say what the Result and the profile say',
    inspection: types('the inspection plan lists what was chosen'),
    nomination: 'the share of votes that is needed, in words',
    review: types('the comparison of two results as a workbook'),
    text: 'dates, numbers, order of names',
  },
  io: {
    diagnostics: 'files that cannot be opened are told by catalogued codes',
    domain: 'bytes in, raw workbook out',
    text: 'encodings of csv and mail',
    'version.ts': 'what was read by another version of the program is not taken from the cache',
  },
  render: {
    diagnostics: "faults of somebody's own template",
    documents: types('renders the document model'),
    domain: 'cells and places that are marked in a copy',
    io: 'the packages and parts that .docx and .xlsx are made of',
    text: 'widths and letters',
  },
  workspace: {
    criteria: "the library of criteria; council's tables have their lines",
    diagnostics: 'faults of files that the clerk keeps',
    documents: 'tables that people fill in are read as they were laid out',
    domain: 'profile, register, facts, honours, verified points',
    inspection: types('rules of the inspection, years inspected'),
    io: 'reads and writes what the clerk keeps',
    nomination: 'choices and votes are about nominees; kinds of requirement check the criteria',
    reading: 'cells and names are read as in a submission',
    render: "a new workspace's tables are written",
    result: 'results of earlier years are read again',
    review: 'results of the years become records of a review',
    text: 'headers, names, dates, numbers',
    yaml: 'profile, legal bases and rules are YAML',
  },
  received: {
    diagnostics: 'arrivals that cannot be stored',
    io: 'opens and stores bytes',
    text: 'names of files, dates, encodings of the log',
    workspace: 'where arrivals and their log lie',
  },
  write: {
    diagnostics: 'documents that could not be made',
    documents: 'the registry of documents',
    domain: 'the Result, the profile',
    io: 'the one port to the disk',
    received: 'return slips name what was received',
    render: 'bytes of each document',
    text: 'dates in names',
    workspace: 'folders, templates, own files',
    'year-job.ts': types('what a run starts from'),
  },
  'year-job.ts': {
    criteria: types('of the year'),
    diagnostics: types('found while it was opened'),
    domain: types('units, deadline, dossier'),
    io: types('cache of files read'),
    reading: types('what files are understood with'),
    received: types('the intake log'),
    workspace: types('folder and paths'),
  },
  'read-submissions.ts': {
    diagnostics: 'everything noticed',
    domain: types('each file ends in exactly one list'),
    io: 'lists and opens files',
    reading: 'understands and checks them',
    received: 'when and by whom each was sent',
    'year-job.ts': types('what a run starts from'),
  },
  'run.ts': {
    diagnostics: types('everything noticed'),
    domain: 'the Result, an empty dossier',
    nomination: 'stage',
    ranking: 'stage',
    reading: 'of several files of one unit the last counts',
    'read-submissions.ts': 'stage',
    result: 'stage',
    scoring: 'stage',
    'version.ts': 'said in the Result',
    workspace: "the council's files",
    'year-job.ts': types('what a run starts from'),
  },
  'run-review.ts': {
    criteria: types('of the year, and earlier editions'),
    diagnostics: 'no year to look back on',
    domain: types('the Result of a review'),
    nomination: 'stage',
    review: 'stage',
    scoring: 'facts and honours looked up',
    'version.ts': 'said in the Result',
    workspace: "the years' results, the council's file",
  },
  cli: {
    criteria: 'criteria shown, verified and compared',
    diagnostics: 'printed',
    documents: 'tables laid out for people to fill in',
    domain: 'Result and profile, printed',
    inspection: 'units proposed for inspection',
    io: 'lists, locks, disk errors',
    nomination: 'awards and votes, printed',
    reading: 'how sheets were understood; unit asked for',
    received: 'arrivals taken in',
    render: 'tables and workbooks that commands write',
    result: '`--json`',
    review: 'comparison of two results',
    'run-review.ts': 'the procedure of a review',
    'run.ts': "the year's procedure",
    text: 'names, dates and numbers typed and printed',
    'version.ts': '`--version`',
    workspace: 'opened for every command',
    write: 'documents, forms, slips',
    'year-job.ts': types('what a run starts from'),
  },
};

/** From where everything else must be reached, by an import or a chain of them. */
export const ENTRIES: Readonly<Record<string, string>> = {
  'src/cli/main.ts': 'the program, started by bin/thidua.js',
  'src/io/reading-child.ts': 'started as a process of its own for each lot of files',
};

/** Entry points beside the program; no file of `src` may be there for one of them alone. */
export const TOOLS: Readonly<Record<string, string>> = {
  'samples/make.ts': '`npm run samples`',
  'templates/make.ts': '`npm run templates`',
  'bench/run.ts': '`npm run bench`',
  'bench/make-many-files.ts': 'run by hand: a workspace of very many files (bench/README.md)',
  'bench/many-files.ts': 'run by hand: measures that workspace',
  'bench/plain-script.ts': 'started by the bench: what a plain script without this tool takes',
};

/** Exports that only tests ask for, and why each stays: what it is tested by cannot be had otherwise. */
export const SEAMS: Readonly<Record<string, string>> = {
  'src/received/intake-log.ts parseIntakeLog':
    'the log as bytes, without a disk: thousands of generated logs; readIntakeLog beside it only adds the file',
  'src/text/legacy/tcvn3.ts TCVN3_LETTERS':
    'tests write old encodings by the inverse of the table that is read; a second table could be wrong alike',
  'src/text/legacy/vni.ts VNI_LETTERS':
    'tests write old encodings by the inverse of the table that is read; a second table could be wrong alike',
};

/**
 * Breaches that still stand, by the room whose rebuilding takes them away. This section goes with them: one that stands
 * here without need fails.
 */
export const STILL_STANDING: {
  readonly circles: readonly { readonly room: string; readonly members: readonly string[] }[];
  readonly exports: Readonly<Record<string, readonly string[]>>;
} = {
  circles: [
    {
      room: 'cli',
      members: ['src/cli/actions', 'src/cli/decided-units.ts', 'src/cli/open-year.ts'],
    },
    { room: 'cli', members: ['src/cli/actions/inspect.ts', 'src/cli/actions/verify.ts'] },
    { room: 'cli', members: ['src/cli/menu.ts', 'src/cli/program.ts'] },
    { room: 'cli', members: ['src/cli/print', 'src/cli/print-diagnostics.ts'] },
    { room: 'documents', members: ['src/documents/parts', 'src/documents/score-workbook'] },
    { room: 'documents', members: ['src/write/document-lot.ts', 'src/write/documents.ts'] },
    {
      room: 'ooxml',
      members: [
        'src/io/mail',
        'src/io/read-of-outcome.ts',
        'src/io/reading-messages.ts',
        'src/io/reading-process.ts',
        'src/io/reading-queue.ts',
      ],
    },
    { room: 'ooxml', members: ['src/io/xlsx', 'src/io/zip'] },
    { room: 'tables', members: ['src/workspace/chosen-names', 'src/workspace/read-register.ts'] },
  ],
  exports: {
    cli: [
      'src/cli/actions/choose-unit-of-file.ts searchUnits',
      'src/cli/actions/criteria-library.ts criteriaFolders',
      'src/cli/print-diagnostics.ts formatDiagnostic',
      'src/cli/print-diagnostics.ts placeOf',
    ],
    documents: [
      'src/documents/danh-muc-doi-chieu.ts checkLotsOf',
      'src/documents/parts/charts/chart-words.ts figure',
      'src/documents/parts/issuers.ts symbolOf',
      'src/documents/parts/meeting/left-out.ts casesLeftOut',
      'src/documents/parts/review/sections/reporting.ts yearsKnown',
      'src/documents/parts/review/sections/totals.ts changesOfCriteria',
      'src/documents/parts/review/tables/unit-years.ts formerUnits',
      'src/documents/parts/review/tables/year-table.ts sizeFor',
      'src/documents/parts/runs.ts right',
      'src/documents/phieu-tra-lai.ts faultCounts',
      'src/documents/registry.ts resultDocuments',
      'src/documents/score-workbook.ts scoreWorkbook',
      'src/documents/score-workbook/unit-sheets.ts byRank',
      'src/documents/score-workbook/unit-sheets.ts sourceOf',
    ],
    ooxml: ['src/render/docx/render-word.ts renderWord', 'src/render/docx/table-xml.ts columnWidths'],
    tables: [
      'src/workspace/dossier-rules.ts DOSSIER_RULES_FILE',
      'src/workspace/dossier-rules.ts parseDossierRules',
      'src/workspace/inspection-rules.ts INSPECTION_RULES_FILE',
      'src/workspace/inspection-rules.ts parseInspectionRules',
      'src/workspace/legal-bases.ts LEGAL_BASES_FILE',
      'src/workspace/legal-bases.ts legalBasesOn',
      'src/workspace/units-in-force.ts isInForce',
    ],
  },
};

/** Why an arrow is there, in a line; with `types` where it may carry nothing but types. */
export type Reason = string | { readonly types: string };

function types(reason: string): Reason {
  return { types: reason };
}
