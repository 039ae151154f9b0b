import type {
  Block,
  DocumentModel,
  Letterhead,
  Run,
  SheetModel,
  TableRow,
} from '../../src/documents/document-model.ts';

/** All that a model says and how, in lines that a person can compare, by the place where they stand. */
export function modelLines(model: DocumentModel): ReadonlyMap<string, readonly string[]> {
  const head = [`${model.name} · ${model.title} · ${model.date}`];
  if (model.format === 'xlsx') {
    return new Map([['tệp', head], ...model.sheets.map((sheet) => [sheet.name, sheetLines(sheet)] as const)]);
  }
  const { template, onlyList, letterhead, fields, blocks } = model;
  return new Map([
    ['tệp', [...head, `${template} ${onlyList ?? ''}`]],
    ['thể thức', letterheadLines(letterhead)],
    ...Object.entries(fields).map(([name, runs]) => [name, [runsLine(runs)]] as const),
    ...Object.entries(blocks).map(([name, of]) => [name, of.flatMap(blockLines)] as const),
  ]);
}

function letterheadLines(letterhead: Letterhead): readonly string[] {
  return Object.entries(letterhead).flatMap(([name, value]) => {
    if (Array.isArray(value)) return value.map((each) => `${name}: ${each}`);
    return [`${name}: ${typeof value === 'object' ? Object.values(value ?? {}).join(' | ') : value}`];
  });
}

function sheetLines({ title, columns, frozenColumns = 0, rows }: SheetModel): readonly string[] {
  return [
    `${title} (${frozenColumns} cột giữ lại)`,
    `# ${columns.map(({ header, width, format = 'text' }) => `${header} ${width} ${format}`).join(' | ')}`,
    ...[...rows].map((cells) => `  ${cells.map((cell) => cell ?? '∅').join(' | ')}`),
  ];
}

function blockLines(block: Block): readonly string[] {
  if (block.type === 'paragraph')
    return runsLine(block.runs)
      .split('\n')
      .map((line) => `${block.style}: ${line}`);
  if (block.type === 'chart') {
    const { type, categories, series, alt, ...looks } = block;
    return [
      `biểu đồ: ${Object.values(looks).join(' | ')}`,
      `# ${categories.join(' | ')}`,
      ...series.map(
        ({ name, values, isReference }) =>
          `  ${name}${isReference ? ' (đậm)' : ''} | ${values.map((value) => value ?? '∅').join(' | ')}`,
      ),
      `  ${alt}`,
    ];
  }
  const { widths, header, rows, fontSize } = block;
  return [`bảng: ${widths.join(' ')} cỡ ${fontSize ?? 14}`, ...[...header, ...rows].map(rowLine)];
}

const SIGNS = { body: ' ', heading: '#', total: 'Σ' } as const;

function rowLine({ cells, kind = 'body' }: TableRow): string {
  const said = cells.map(({ runs, columnSpan = 1 }) => {
    const text = runsLine(runs).replaceAll('\n', ' ⏎ ');
    return columnSpan > 1 ? `${text} (${columnSpan} cột)` : text;
  });
  return `${SIGNS[kind]} ${said.join(' | ')}`;
}

/** What is to be filled in stands in brackets, with whom it is about. */
function runsLine(runs: readonly Run[]): string {
  return runs
    .map(({ text, toFill, about, bold, italic }) => {
      const said = `${bold ? '*' : ''}${italic ? '_' : ''}${text}`;
      return toFill ? `[${said}${about === undefined ? '' : ` @${about}`}]` : said;
    })
    .join('');
}
