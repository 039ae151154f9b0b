import type { LaidParagraph } from '../layout.ts';
import { lookFaults, unless } from '../look.ts';
import type { Parts } from '../parts.ts';
import { fits, lineWidth, ruleFaults } from '../rules-and-lines.ts';

/** Twips by which a dash may stand off the colon above it. */
const UNDER_COLON = 120;

/** Tên loại, trích yếu, kính gửi (NĐ 30/2020, PL I, II.5, II.9a). */
export function titleFaults({ kind, title, addressees, text }: Parts): readonly string[] {
  return [
    ...(kind === 'letter' ? letterFaults(title) : nameFaults(title)),
    ...addresseeFaults(addressees),
    ...unless(kind !== 'letter' || addressees.length > 0, 'công văn without kính gửi'),
    ...unless(text.length > 0, 'no text'),
  ];
}

function letterFaults(title: readonly LaidParagraph[]): readonly string[] {
  return unless(title.length === 0, 'công văn with a tên loại');
}

function nameFaults(title: readonly LaidParagraph[]): readonly string[] {
  const [name, ...others] = title.slice(0, -1);
  const accompanies = others.filter(({ text }) => text.startsWith('(Kèm theo'));
  const subject = others.filter((line) => !accompanies.includes(line));
  const bold = { size: [13, 14], bold: true, italic: false, align: 'center' } as const;
  return [
    ...lookFaults('tên loại', name, { ...bold, isUpper: true }),
    ...unless(subject.length > 0, 'no trích yếu'),
    ...subject.flatMap((line) => lookFaults('trích yếu', line, bold)),
    ...accompanies.flatMap((line) =>
      lookFaults('kèm theo', line, { size: [13, 14], bold: false, italic: true, align: 'center' }),
    ),
    ...[name, ...subject].flatMap((line) =>
      line === undefined ? [] : unless(line.keepNext, `“${line.text}” may stand alone at the foot of a page`),
    ),
    ...subject.flatMap((line) => unless(fits(line), `“${line.text}” wraps by itself`)),
    ...ruleFaults('trích yếu', title.at(-1), others.at(-1), [1 / 3, 1 / 2]),
  ];
}

function addresseeFaults(lines: readonly LaidParagraph[]): readonly string[] {
  const [first, ...others] = lines;
  if (first === undefined) return [];
  const looks = lines.flatMap((line) =>
    lookFaults('kính gửi', line, { size: [13, 14], bold: false, italic: false }),
  );
  if (others.length === 0)
    return [...looks, ...unless(/^Kính gửi: .+\.$/s.test(first.text), 'kính gửi without a full stop')];
  const colon = first.left + lineWidth(first, 'widest');
  return [
    ...looks,
    ...unless(first.text === 'Kính gửi:', 'kính gửi: several on its first line'),
    ...others.flatMap(({ text, left, firstLine }, index) => [
      ...unless(
        (index === others.length - 1 ? /^- .*[^;.]\.$/s : /^- .*[^;.];$/s).test(text),
        `kính gửi: “${text}” ends wrongly`,
      ),
      ...unless(
        Math.abs(left + firstLine - colon) <= UNDER_COLON,
        `kính gửi: dash of “${text}” not under the colon`,
      ),
    ]),
  ];
}
