import type { Block, Chart, Run, TableRow, WordDocumentModel } from '../../src/documents/document-model.ts';
import { OWN_ADDRESSEES, type Skeleton, type SkeletonParagraph } from '../../templates/skeleton.ts';

const FROM_LETTERHEAD: Readonly<Record<string, string>> = {
  ky_hieu: '«ký hiệu»',
  ngay_ban_hanh: '«ngày ban hành»',
};

/** A document as a person reads it, in plain text: the template's words with the model's fields and blocks. */
export function documentText(skeleton: Skeleton, model: WordDocumentModel): string {
  const fill = (text: string) =>
    text.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => {
      const run = model.fields[name];
      return run === undefined ? (FROM_LETTERHEAD[name] ?? `⚠{{${name}}}`) : runsText(run);
    });
  const bodyText = (body: readonly SkeletonParagraph[]) =>
    body.flatMap((part) =>
      'block' in part ? (model.blocks[part.block] ?? []).map(blockText) : [fill(part.text)],
    );
  return [
    ...(model.letterhead.isDraft ? ['DỰ THẢO'] : []),
    ...(skeleton.heading === null
      ? [`V/v ${fill(skeleton.subject.join(' '))}`]
      : [skeleton.heading, ...skeleton.subject.map(fill)]),
    ...(skeleton.accompanies === null ? [] : [`(${fill(skeleton.accompanies)})`]),
    ...addresseesOf(skeleton, model).map((addressee) => `Kính gửi: ${fill(addressee)}`),
    ...bodyText(skeleton.body),
    ...skeleton.appendices.flatMap(({ number, title, accompanies, body }) => [
      `\n=== Phụ lục ${number ?? ''} · ${title.map(fill).join(' ')}`,
      `(${fill(accompanies)})`,
      ...bodyText(body),
    ]),
    '',
  ].join('\n');
}

function addresseesOf({ addressees }: Skeleton, { letterhead }: WordDocumentModel): readonly string[] {
  return addressees.includes(OWN_ADDRESSEES) ? (letterhead.addressees ?? []) : addressees;
}

/** Text of runs; what is to be filled in stands in brackets. */
export function runsText(runs: readonly Run[]): string {
  return runs.map(({ text, toFill }) => (toFill ? `[${text}]` : text)).join('');
}

/** A paragraph, a table with a line per row, or a chart with a line per series. */
export function blockText(block: Block): string {
  if (block.type === 'paragraph') return runsText(block.runs);
  if (block.type === 'chart') return chartText(block);
  return [...block.header, ...block.rows].map(rowText).join('\n');
}

function rowText({ cells, kind }: TableRow): string {
  const line = cells.map(({ runs }) => runsText(runs)).join(' | ');
  return kind === undefined || kind === 'body' ? `  ${line}` : `# ${line}`;
}

function chartText({ kind, title, categories, series, valueTitle, format, alt, ...axis }: Chart): string {
  const range = `${axis.axisMinimum ?? 0}–${axis.axisMaximum ?? '…'}`;
  return [
    `◫ ${title} (${kind}; ${valueTitle}, ${format}, ${range})`,
    `# | ${categories.join(' | ')}`,
    ...series.map(
      ({ name, values, isReference }) =>
        `  ${name}${isReference ? ' (đậm)' : ''} | ${values.map((value) => value ?? '–').join(' | ')}`,
    ),
    `  ${alt}`,
  ].join('\n');
}
