import type { LaidParagraph, LaidTable } from '../layout.ts';
import { excerpt, lookFaults, unless } from '../look.ts';
import type { Parts } from '../parts.ts';

/** Twips: 1 cm and 1.27 cm. */
const FIRST_LINES = [567, 720];
const GAP = 120;
const LINE = [240, 360] as const;
const BASIS = /^(Căn cứ|Theo đề nghị|Xét đề nghị) /u;

/** Styles of running text, and of headings inside it. */
const RUNNING = ['ThanVan', 'GachDauDong', 'CanCu', 'Dieu'];
const HEADINGS = ['Phan', 'Muc', 'TieuMuc'];
const BOLD_HEADINGS = ['Phan', 'Muc'];
/** Lines in the middle: of a decision, above a table; a remark below one. */
const OTHERS = ['ThamQuyen', 'LenhBanHanh', 'TenBang', 'GhiChu'];

/** “./.”, also of minutes, whose last words are the time (mẫu 1.9: “… năm …./.”). */
const ENDING = /[^.]\.\/\.$/;

/** Căn cứ, headings, running text, the ending mark (NĐ 30/2020, PL I, II.6). */
export function textFaults({ kind, layout, text }: Parts): readonly string[] {
  const appendices = layout.sections.slice(1).flatMap(({ blocks }) => blocks.filter(isRunningOrHeading));
  const paragraphs = text.filter((block) => block.type === 'paragraph');
  const known = [...RUNNING, ...HEADINGS, ...OTHERS];
  const last = text.at(-1);
  return [
    ...paragraphs.flatMap(({ style, text: words }) =>
      unless(known.includes(style), `“${excerpt(words)}”: in style ${style}`),
    ),
    ...[...paragraphs, ...appendices].flatMap(paragraphFaults),
    ...basisFaults(paragraphs),
    ...unless(last?.type === 'paragraph' && ENDING.test(last.text.trim()), 'text without its ending mark'),
    ...(kind === 'decision' ? decisionFaults(paragraphs) : []),
  ];
}

function isRunningOrHeading(block: LaidParagraph | LaidTable): block is LaidParagraph {
  return block.type === 'paragraph' && [...RUNNING, ...HEADINGS].includes(block.style);
}

function paragraphFaults(paragraph: LaidParagraph): readonly string[] {
  const { style, text, firstLine, before, after, line, lineRule, keepNext } = paragraph;
  const name = `${style} “${excerpt(text)}”`;
  if (![...RUNNING, ...HEADINGS].includes(style)) return [];
  const isHeading = HEADINGS.includes(style);
  const isBold = BOLD_HEADINGS.includes(style);
  return [
    ...(style === 'Dieu'
      ? articleFaults(paragraph)
      : lookFaults(style, paragraph, {
          size: [13, 14],
          bold: isBold,
          italic: style === 'CanCu',
          align: 'both',
        })),
    ...unless(FIRST_LINES.includes(firstLine), `${name}: first line at ${firstLine} twips`),
    ...unless(Math.max(before, after) >= GAP, `${name}: less than 6 pt from the next paragraph`),
    ...unless(
      lineRule === 'auto' && line >= LINE[0] && line <= LINE[1],
      `${name}: line spacing of ${line} ${lineRule}`,
    ),
    ...unless(!isHeading || keepNext, `${name}: heading may stand alone at the foot of a page`),
    ...unless(style !== 'Phan' || /^[IVX]+\. [^\p{Ll}]+$/u.test(text), `${name}: part not “I. TITLE”`),
    ...unless(style !== 'Muc' || /^\d+\. /.test(text), `${name}: section not “1. Title”`),
    ...unless(style !== 'TieuMuc' || /^\p{Ll}\) /u.test(text), `${name}: item not “a) Title”`),
  ];
}

function basisFaults(paragraphs: readonly LaidParagraph[]): readonly string[] {
  const bases = paragraphs.filter(({ style }) => style === 'CanCu');
  const opening = paragraphs.filter(({ style }) => style !== 'ThamQuyen');
  const end = opening.findIndex(({ text }) => !BASIS.test(text));
  return [
    ...opening
      .slice(0, end)
      .flatMap(({ style, text }) =>
        unless(style === 'CanCu', `“${excerpt(text)}”: căn cứ in style ${style}`),
      ),
    ...bases.flatMap(({ text }, index) =>
      unless(
        (index === bases.length - 1 ? /[^.;]\.$/ : /[^.;];$/).test(text),
        `căn cứ “${excerpt(text)}” ends wrongly`,
      ),
    ),
  ];
}

/** Who decides, căn cứ, `QUYẾT ĐỊNH:`, articles from 1 on (mẫu 1.2). */
function decisionFaults(paragraphs: readonly LaidParagraph[]): readonly string[] {
  const bold = { size: [13, 14], bold: true, italic: false, align: 'center', isUpper: true } as const;
  const order = paragraphs.find(({ text }) => text === 'QUYẾT ĐỊNH:');
  const articles = paragraphs.filter(({ style }) => style === 'Dieu');
  return [
    ...lookFaults('thẩm quyền ban hành', paragraphs[0], bold),
    ...lookFaults('QUYẾT ĐỊNH:', order, bold),
    ...unless(
      paragraphs.some(({ style }) => style === 'CanCu'),
      'decision without căn cứ',
    ),
    ...unless(articles.length > 0, 'decision without articles'),
    ...articles.flatMap(({ text }, index) =>
      unless(text.startsWith(`Điều ${index + 1}. `), `“${excerpt(text)}” is not Điều ${index + 1}`),
    ),
  ];
}

/** `Điều 1.` in bold, its words upright. */
function articleFaults(paragraph: LaidParagraph): readonly string[] {
  const { runs, text } = paragraph;
  const bold = runs.filter((run) => run.bold).map((run) => run.text);
  return [
    ...lookFaults('điều', paragraph, { size: [13, 14], italic: false, align: 'both' }),
    ...unless(/^Điều \d+\.$/u.test(bold.join('').trim()), `“${excerpt(text)}”: bold is “${bold.join('')}”`),
  ];
}
