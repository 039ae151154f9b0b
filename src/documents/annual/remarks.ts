import { groupBy } from '../../domain/group-by.ts';
import type { Result } from '../../domain/result.ts';
import { matchKey } from '../../text/fold.ts';
import { withoutEnd } from '../../text/letters.ts';
import { captionedTable, centre, dashes, left, paragraph, row } from '../blocks.ts';
import type { Block, Blocks } from '../document-model.ts';
import { listed, nameInText, quoted, tally } from '../words/wording.ts';

const QUOTES_SHOWN = 5;
const UNITS_SHOWN = 3;

type RemarkKind = Result['remarks'][number]['kind'];

/** The same remark of one or more units: text as first typed, names of the units. */
type SharedRemark = { readonly text: string; readonly units: readonly string[] };

/** What the units wrote, by kind; the same words are said once, those of most units first. */
export type SharedRemarks = Readonly<Record<RemarkKind, readonly SharedRemark[]>>;

export function sharedRemarksOf({ remarks: all, units }: Result): SharedRemarks {
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const ofKind = (kind: RemarkKind) =>
    [
      ...groupBy(
        all.filter((remark) => remark.kind === kind),
        ({ text }) => withoutEnd(matchKey(text), '.;,'),
      ).values(),
    ]
      .map((same) => ({
        text: same[0]?.text ?? '',
        units: [...new Set(same.map(({ unit }) => names.get(unit) ?? unit))],
      }))
      .sort((a, b) => b.units.length - a.units.length);
  return {
    difficulty: ofKind('difficulty'),
    proposal: ofKind('proposal'),
    'good-practice': ofKind('good-practice'),
  };
}

/** Parts V.2 and VII.1 and Phụ lục V, what the units wrote: quoted, and in full. */
export function remarks(shared: SharedRemarks) {
  return {
    kho_khan: quotedRemarks(shared.difficulty, {
      noun: 'khó khăn, vướng mắc',
      whenEmpty: 'Các đơn vị không phản ánh khó khăn, vướng mắc nào.',
    }),
    kien_nghi: quotedRemarks(shared.proposal, {
      noun: 'kiến nghị',
      whenEmpty: 'Các đơn vị không có kiến nghị.',
    }),
    bang_y_kien: [
      ...remarksTable(shared.difficulty, '1. Khó khăn, vướng mắc', 'Không có đơn vị nào phản ánh.'),
      ...remarksTable(shared.proposal, '2. Kiến nghị, đề xuất', 'Không có đơn vị nào kiến nghị.'),
      ...remarksTable(shared['good-practice'], '3. Cách làm hay', 'Không có đơn vị nào giới thiệu.'),
    ],
  } satisfies Blocks;
}

/** Remarks of one kind in the units' own words; the rest is in the appendix. */
function quotedRemarks(
  all: readonly SharedRemark[],
  words: { readonly whenEmpty: string; readonly noun: string },
): readonly Block[] {
  if (all.length === 0) return [paragraph('body', words.whenEmpty)];
  const shown = all.length <= QUOTES_SHOWN + 1 ? all : all.slice(0, QUOTES_SHOWN);
  const units = new Set(all.flatMap((remark) => remark.units)).size;
  const rest = all.length - shown.length;
  return [
    paragraph(
      'body',
      `${tally(units)} đơn vị nêu ${tally(all.length)} ${words.noun}, ${rest === 0 ? 'gồm' : 'trong đó có'}:`,
    ),
    ...dashes(
      shown.map(
        ({ text, units: by }) => `${quoted(text)} (${listed(by.map(nameInText), UNITS_SHOWN, 'đơn vị')})`,
      ),
    ),
    ...(rest === 0
      ? []
      : [paragraph('body', `${tally(rest)} ${words.noun} còn lại được trích nguyên văn tại Phụ lục V.`)]),
  ];
}

/** Everything that the units wrote of one kind, with their names. */
function remarksTable(all: readonly SharedRemark[], heading: string, whenEmpty: string): readonly Block[] {
  const rows = all.map(({ text, units }, index) =>
    row(centre(String(index + 1)), left(quoted(text)), left(units.join('; '))),
  );
  return [
    paragraph('section', heading),
    ...captionedTable({
      caption: null,
      columns: [
        ['TT', 6],
        ['Nội dung (theo báo cáo của đơn vị)', 60],
        ['Đơn vị', 34],
      ],
      rows,
      fontSize: 12,
      whenEmpty,
    }),
  ];
}
