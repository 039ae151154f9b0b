import type { LaidCell, LaidParagraph, LaidTable } from '../layout.ts';
import { lookFaults, unless } from '../look.ts';
import type { Parts } from '../parts.ts';

const AUTHORITY = /^(TM|KT|TL|TUQ|Q)\. /;
const DEGREES = /^(GS|PGS|TS|ThS|BS|NGND|NGƯT|AHLĐ)\b/u;
/** Twips that a signature and a seal need. */
const ROOM_TO_SIGN = 1000;

/** Nơi nhận, quyền hạn, chức vụ, họ tên (NĐ 30/2020, PL I, II.7, II.9b). */
export function footFaults({ kind, foot, text }: Parts): readonly string[] {
  if (foot === undefined) return ['no signatures'];
  const [signing, below] = foot.rows;
  const [left, right] = signing?.cells ?? [];
  return [
    ...unless(
      foot.rows.every(({ cantSplit }) => cantSplit),
      'signatures may be split between pages',
    ),
    ...unless(isKept(text.at(-1)), 'signatures may stand alone on a page'),
    ...(kind === 'minutes'
      ? [...minutesFaults(left, right), ...recipientFaults(below?.cells[0], kind)]
      : [...recipientFaults(left, kind), ...signerFaults(right)]),
  ];
}

/** Of a table, its last row stays with what follows. */
function isKept(block: LaidParagraph | LaidTable | undefined): boolean {
  if (block === undefined) return false;
  if (block.type === 'paragraph') return block.keepNext;
  const cells = block.rows.at(-1)?.cells ?? [];
  return cells.length > 0 && cells.every(({ paragraphs }) => paragraphs.every(({ keepNext }) => keepNext));
}

function recipientFaults(cell: LaidCell | undefined, kind: Parts['kind']): readonly string[] {
  const [title, ...items] = cell?.paragraphs ?? [];
  const [first] = items;
  return [
    ...unless(title?.text === 'Nơi nhận:', 'nơi nhận not level with the signer'),
    ...lookFaults('nơi nhận', title, { size: [12, 12], bold: true, italic: true, align: 'left' }),
    ...items.flatMap((item, index) => [
      ...lookFaults('nơi nhận', item, { size: [11, 11], bold: false, italic: false, align: 'left' }),
      ...unless(
        (index === items.length - 1 ? /^- Lưu: .*[^.;]\.$/u : /^- .*[^.;];$/u).test(item.text),
        `nơi nhận: “${item.text}” ends wrongly`,
      ),
    ]),
    ...[title, ...items].flatMap((line) =>
      unless(line === undefined || line.left + line.firstLine === 0, 'nơi nhận not flush left'),
    ),
    ...unless(kind !== 'letter' || first?.text === '- Như trên;', 'công văn: nơi nhận without “Như trên”'),
    ...unless(
      kind !== 'decision' || /^- Như Điều \d+;$/u.test(first?.text ?? ''),
      'decision: nơi nhận without “Như Điều”',
    ),
  ];
}

function signerFaults(cell: LaidCell | undefined): readonly string[] {
  const titles = (cell?.paragraphs ?? []).slice(0, -1);
  const [first, second, ...more] = titles.flatMap(({ text }) => text.split('\n'));
  const isOnBehalf = AUTHORITY.test(first ?? '');
  return [
    ...unless(first !== undefined && more.length === 0, 'signer without a position, or with too many'),
    ...unless(
      isOnBehalf ? second !== undefined : second === undefined,
      `“${first}” without its own line for the position`,
    ),
    ...unless(!AUTHORITY.test(second ?? ''), `“${second}” as a position`),
    ...titles.flatMap((line) =>
      lookFaults('chức vụ', line, {
        size: [13, 14],
        bold: true,
        italic: false,
        align: 'center',
        isUpper: true,
      }),
    ),
    ...nameFaults(cell),
  ];
}

function minutesFaults(left: LaidCell | undefined, right: LaidCell | undefined): readonly string[] {
  const signs = (cell: LaidCell | undefined, position: string) => [
    ...unless(cell?.paragraphs[0]?.text === position, `no signature of ${position}`),
    ...lookFaults(position, cell?.paragraphs[0], {
      size: [13, 14],
      bold: true,
      italic: false,
      align: 'center',
    }),
    ...nameFaults(cell),
  ];
  return [...signs(left, 'THƯ KÝ'), ...signs(right, 'CHỦ TỌA')];
}

function nameFaults(cell: LaidCell | undefined): readonly string[] {
  const line = cell?.paragraphs.at(-1);
  const name = line?.text.split('\n').at(-1) ?? '';
  return [
    ...lookFaults('họ tên người ký', line, { size: [13, 14], bold: true, italic: false, align: 'center' }),
    ...unless(/\p{Ll}/u.test(name), `“${name}” is no name`),
    ...unless(!DEGREES.test(name), `“${name}” with a title before it`),
    ...unless((line?.before ?? 0) >= ROOM_TO_SIGN, 'no room to sign'),
  ];
}
