import type { LaidSection } from '../layout.ts';
import { lookFaults, unless } from '../look.ts';
import { type Parts, paragraphsIn } from '../parts.ts';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** Appendices: a section each, numbered in Roman where they are several, named in the text (NĐ 30/2020, PL I, III.1). */
export function appendixFaults({ layout, text }: Parts): readonly string[] {
  const appendices = layout.sections.slice(1);
  const words = text
    .flatMap((block) => (block.type === 'table' ? paragraphsIn(block) : [block]))
    .map((paragraph) => paragraph.text)
    .join('\n');
  return appendices.flatMap((section, index) => {
    const name = appendices.length === 1 ? 'Phụ lục' : `Phụ lục ${ROMAN[index]}`;
    return [
      ...appendixHeadFaults(section, name),
      ...unless(new RegExp(`${name}(?![IVX\\p{L}])`, 'u').test(words), `the text does not refer to ${name}`),
    ];
  });
}

function appendixHeadFaults({ blocks }: LaidSection, name: string): readonly string[] {
  const lines = blocks.filter((block) => block.type === 'paragraph').filter(({ text }) => text.trim() !== '');
  const at = lines.findIndex(({ text }) => /^\(Kèm theo .+\)$/su.test(text));
  const [number] = lines;
  const titles = lines.slice(1, at < 0 ? 2 : at);
  const bold = { bold: true, italic: false, align: 'center' } as const;
  return [
    ...unless(number?.text === name, `“${number?.text}” instead of ${name}`),
    ...lookFaults('phụ lục', number, { ...bold, size: [14, 14] }),
    ...unless(titles.length > 0, `${name}: no title`),
    ...titles.flatMap((line) => lookFaults('tên phụ lục', line, { ...bold, size: [13, 14], isUpper: true })),
    ...lookFaults(`${name}: kèm theo`, lines[at], {
      size: [13, 14],
      bold: false,
      italic: true,
      align: 'center',
    }),
    ...[number, ...titles].flatMap((line) =>
      unless(line === undefined || line.keepNext, `${name}: title may stand alone at the foot of a page`),
    ),
  ];
}
