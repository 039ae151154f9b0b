/**
 * The rooms of `src` (its folders, and the files that stand in it directly) and who may ask whom: importer, then what it
 * asks, then why. A room that is not listed may not be asked. `types` marks where only types may be asked for, so
 * that no code of the other room runs because of it. A row that no import uses fails as well: the table is what is.
 */
export const ARROWS: Readonly<Record<string, Readonly<Record<string, Reason>>>> = {
  diagnostics: {},
  ooxml: {},
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
  annex: {
    criteria: 'an annex becomes a criteria set; a kind says whether its bounds hold',
    diagnostics: 'what is doubtful about a line, by its cell',
    domain: 'raw workbook in; points',
    text: 'numbers as plans write them, short titles',
  },
  scoring: {
    criteria: 'each line is assessed by its kind',
    diagnostics: 'doubts about points, facts and verified points',
    domain: 'answers in, points out',
    text: 'reasons in words; names compared',
  },
  wording: {
    domain: 'facts in, their words out',
    text: 'dates, numbers, letters',
  },
  ranking: {
    criteria: types('bounds of the grades'),
    domain: 'units, people, points',
    scoring: 'what is graded and ranked: scorecards and eligibility',
    text: 'names compared, order of names',
  },
  nomination: {
    criteria: 'awards and their requirements are data of the plan; what its lines are called',
    diagnostics: 'choices and votes that do not fit',
    domain: 'units, honours, dates, years',
    ranking: types('candidates of a year are its ranked units and people'),
    scoring: 'eligibility, lines without evidence, honours looked up',
    text: 'names compared, dates',
    wording: 'choices and votes that do not fit are told with their reason',
  },
  gate: {
    diagnostics: 'what keeps a paper from being signed is told by catalogued codes',
    documents: 'papers are looked at as they are built, with their day, signer and contents',
    domain: 'the Result, the register of law, the profile',
    nomination: 'votes are counted again by the rule of the award',
    text: 'days in căn cứ, posts compared',
  },
  inspection: {
    domain: 'chooses from the Result; what its lines are called',
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
    ranking: 'ranked units and people are part of the Result; a result read back is graded again',
    reading: 'what became of the rows of each file; names of units',
    scoring: 'scorecards are part of the Result; a result read back is added up by the same sums',
    text: 'order of names; figures in words',
    wording: 'reasons stand in the Result as text too',
  },
  review: {
    criteria: types('grades, awards and disqualifiers of the plan'),
    diagnostics: 'years that are missing, cases left open',
    domain: 'Results of the years in, Result of the review out',
    nomination: 'the same awards machinery on years instead of lines',
    ranking: 'the mean is graded and ranked as a total is',
    result: 'the Result of a review is put together of the same parts',
    scoring: 'documented facts, looked up as in a year',
    text: 'names compared, dates, order',
    wording: 'what there is to say of a year stands in its history as text too',
  },
  merge: {
    diagnostics: 'what cannot be compared is refused by catalogued codes',
    domain: 'Results of offices in; points, levels of award',
    ranking: 'units of all offices are ranked as those of one are; grades are looked at again',
    text: 'names of offices compared, order of names',
  },
  form: {
    criteria: 'a form is laid out by the lines and kinds of the criteria',
    domain: 'units, points, profile',
    reading: types('the words of a form, as the reader wants them'),
    text: 'dates, names of files',
  },
  tables: {
    annex: types('what is signed off names the words of the annex beside what was understood'),
    criteria: 'lines that can be verified, awards and disqualifiers that rows are about',
    diagnostics: 'faults of rows, by their cell',
    documents: 'words of a review and of awards, as the papers have them',
    domain: 'raw workbook in; facts, honours, points, votes, units out',
    form: 'a table is laid out as a form model: fields, rules, lists',
    io: 'disk.ts and load.ts open tables and put them in their place',
    nomination: types('choices and votes are about nominees'),
    reading: 'names of units are matched as in a submission',
    result: 'what the tool proposed before the vote',
    text: 'names, dates, numbers as people type them',
    wording: 'the share of votes that is needed, in words',
  },
  documents: {
    diagnostics: types('fault lists and return slips list diagnostics'),
    domain: 'papers say what the Result and the profile say',
    inspection: types('the inspection plan lists what was chosen'),
    merge: types('the papers of several offices'),
    review: types('the comparison of two results as a workbook'),
    text: 'dates, numbers, order of names',
    wording: 'reasons in the words of who reads the paper',
  },
  io: {
    ooxml: 'packages, relationships and XML of the office formats',
    diagnostics: 'files that cannot be opened are told by catalogued codes',
    domain: 'bytes in, raw workbook out',
    text: 'encodings of csv and mail',
    'version.ts': 'what was read by another version of the program is not taken from the cache',
  },
  render: {
    form: types('renders the form model'),
    ooxml: 'the packages and parts that .docx and .xlsx are made of',
    diagnostics: "faults of somebody's own template",
    documents: types('renders the document model'),
    domain: 'cells and places that are marked in a copy',
    io: 'opens what comes from outside under the guard before it is marked',
    text: 'widths and letters',
  },
  workspace: {
    ooxml: 'the register is patched part by part',
    tables: 'the register, as a table',
    criteria: "the library of criteria; council's tables have their lines",
    diagnostics: 'faults of files that the clerk keeps',
    domain: 'profile, register, facts, honours, verified points',
    inspection: types('rules of the inspection, years inspected'),
    io: 'reads and writes what the clerk keeps',
    merge: 'what an office sent in is read into its record',
    nomination: 'choices and votes are about nominees; kinds of requirement check the criteria',
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
    workspace: types('where arrivals and their log lie'),
  },
  overview: {
    diagnostics: types('what is to be said of a merge'),
    merge: types('the page over several offices'),
    documents: 'words for states and outcomes, the same as in papers',
    domain: 'the Result; units grouped',
    text: 'numbers, dates, order of names',
  },
  write: {
    diagnostics: 'documents that could not be made',
    documents: 'the registry of documents',
    domain: 'the Result, the profile',
    criteria: types('what a result is held against'),
    gate: 'no paper is written that does not pass it',
    io: 'the one port to the disk',
    merge: types('the table and the page of several offices'),
    overview: 'the page over the year',
    received: 'return slips name what was received',
    render: 'bytes of each document',
    result: 'the text of the Result, and the places of all that stands in it',
    review: 'what a review takes of the year is kept beside its Result',
    text: 'dates in names',
    workspace: 'folders, templates, own files, what is kept of results',
    'year-job.ts': types('what a run starts from'),
  },
  store: {
    criteria: types('an outcome is kept for one edition of the criteria'),
    domain: types('what a file came to: submissions, as they are understood and settled'),
    io: 'entries on the disk, behind a checksum',
    reading: types('what a file is understood with, and what became of it'),
    result: 'texts of people are shared between units',
  },
  'year-job.ts': {
    criteria: types('of the year'),
    diagnostics: types('found while it was opened'),
    domain: types('units, deadline, dossier'),
    reading: types('what files are understood with'),
    received: types('the intake log'),
    store: types('what earlier runs made of the same files'),
    workspace: types('folder and paths'),
  },
  'read-submissions.ts': {
    diagnostics: 'everything noticed',
    domain: types('each file ends in exactly one list'),
    io: 'lists and opens files',
    procedure: 'settles the people of a submission as soon as it is read',
    reading: 'understands and checks them',
    received: 'when and by whom each was sent',
    'set-aside.ts': 'a submission that the tool breaks on costs itself only',
    'year-job.ts': types('what a run starts from'),
  },
  'set-aside.ts': {
    diagnostics: types('everything noticed'),
    domain: types('what was read, without the submissions that break'),
    io: 'a disk that refuses is nobody’s file',
    reading: 'says which file the tool breaks on',
  },
  procedure: {
    criteria: types('of the year, and of the review'),
    diagnostics: 'everything noticed on the way',
    domain: 'from what was read to the Result; no records',
    nomination: 'stage',
    ranking: 'stage',
    reading: 'of several files of one unit the last counts',
    result: 'stage',
    review: 'stage',
    scoring: 'stage; facts and honours looked up',
  },
  'run.ts': {
    tables: "verified points, the council's file",
    diagnostics: types('everything noticed'),
    domain: types('the Result'),
    procedure: 'what the year comes to, once it is read',
    'read-submissions.ts': 'stage',
    'set-aside.ts': 'a submission that the tool breaks on costs itself only',
    'version.ts': 'said in the Result',
    workspace: "the council's files",
    'year-job.ts': types('what a run starts from'),
  },
  'run-review.ts': {
    tables: "the council's file",
    criteria: types('of the year, and earlier editions'),
    diagnostics: 'no year to look back on',
    domain: types('the Result of a review'),
    procedure: 'what the review comes to, once the years are read',
    'version.ts': 'said in the Result',
    workspace: "the years' results, the council's file",
  },
  'compile-criteria.ts': {
    workspace: 'criteria as every command reads them',
  },
  cli: {
    annex: 'an annex that is brought in, shown line by line',
    form: 'blank forms, and the words that every form has',
    tables: 'tables that the office fills in: opened, laid, kept',
    criteria: 'criteria shown, verified and compared',
    diagnostics: 'printed',
    documents: 'papers that commands write',
    domain: 'Result and profile, printed',
    inspection: 'units proposed for inspection',
    io: 'lists, locks, disk errors',
    merge: 'offices added up',
    nomination: 'awards and votes, printed',
    reading: 'how sheets were understood; unit asked for',
    received: 'arrivals taken in',
    render: 'tables and workbooks that commands write',
    result: '`--json`',
    review: 'comparison of two results',
    'run-review.ts': 'the procedure of a review',
    'run.ts': "the year's procedure",
    store: 'opened with all that its outcomes depend on',
    text: 'names, dates and numbers typed and printed',
    'version.ts': '`--version`',
    workspace: 'opened for every command',
    write: 'documents, forms, slips',
    'year-job.ts': types('what a run starts from'),
    wording: 'the share of votes that is needed, in words',
  },
};

/** From where everything else must be reached, by an import or a chain of them. */
export const ENTRIES: Readonly<Record<string, string>> = {
  'src/cli/main.ts': 'the program, started by bin/thidua.js',
  'src/compile-criteria.ts': 'imported by scripts/build.js, once the bundle is there',
  'src/io/reading-child.ts': 'started as a process of its own for each lot of files',
};

/** Entry points beside the program; no file of `src` may be there for one of them alone. */
export const TOOLS: Readonly<Record<string, string>> = {
  'samples/make.ts': '`npm run samples`',
  'templates/make.ts': '`npm run templates`',
  'bench/run.ts': '`npm run bench`',
  'bench/compare-outputs.ts': '`npm run compare:outputs`',
  'bench/count-tests.ts': '`npm run test:count`',
  'bench/make-many-files.ts': 'run by hand: a workspace of very many files (bench/README.md)',
  'bench/many-files.ts': 'run by hand: measures that workspace',
  'bench/plain-script.ts': 'started by the bench: what a plain script without this tool takes',
};

/** Exports that only tests ask for, and why each stays: what it is tested by cannot be had otherwise. */
export const SEAMS: Readonly<Record<string, string>> = {
  'src/cli/steps/choose-unit-of-file.ts searchUnits':
    'what a person is offered while typing: hundreds of typed beginnings, without a terminal',
  'src/compile-criteria.ts compileShipped': 'called by scripts/build.js, which is no module of the program',
  'src/documents/registry.ts resultDocuments':
    'tests go through all documents there are, whatever a review has reason to write',
  'src/documents/review/charts/chart-words.ts figure':
    'figures of a chart as they are said beside it, compared with the chart itself',
  'src/io/reading-process.ts whyGone': 'ends of a process as Windows tells them, where tests do not run',
  'src/io/formats/registry.ts formats': 'every format is held against its signs and its paragraph of docs',
  'src/received/intake-log.ts parseIntakeLog':
    'the log as bytes, without a disk: thousands of generated logs; readIntakeLog beside it only adds the file',
  'src/render/docx/render-word.ts renderWord':
    'faults of a template, one by one; the program renders through the joining of documents',
  'src/render/docx/table-xml.ts columnWidths':
    'widths of columns over thousands of tables, without a document',
  'src/result/serialise-result.ts serialiseResult':
    'the whole text of a Result; the program only writes it in pieces, which are compared with it',
  'src/text/legacy/tcvn3.ts TCVN3_LETTERS':
    'tests write old encodings by the inverse of the table that is read; a second table could be wrong alike',
  'src/text/legacy/vni.ts VNI_LETTERS':
    'tests write old encodings by the inverse of the table that is read; a second table could be wrong alike',
  'src/workspace/dossier-rules.ts parseDossierRules': 'faults of the file, each by a text; no disk',
  'src/workspace/inspection-rules.ts parseInspectionRules': 'faults of the file, each by a text; no disk',
  'src/workspace/legal-bases.ts legalBasesOn': 'one day against the dated list; no disk',
  'src/workspace/report-rules.ts parseReportRules': 'faults of the file, each by a text; no disk',
};

/** Why an arrow is there, in a line; with `types` where it may carry nothing but types. */
export type Reason = string | { readonly types: string };

function types(reason: string): Reason {
  return { types: reason };
}
