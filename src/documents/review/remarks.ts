import { bodyOf, dashes, paragraph } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { itemLetter, listed, nameInText, quoted, tally } from '../words/wording.ts';
import { type ReviewRemark, remarksByType } from './figures/remarks.ts';
import { whoAndWhen } from './remarks-table.ts';

const SHOWN_PER_TYPE = 2;
const TELLERS_SHOWN = 3;

/** What the units said of one kind, by kind of unit; all of it is in the appendix. */
export function remarksOverYears(
  remarks: readonly ReviewRemark[],
  words: { readonly noun: string; readonly whenEmpty: string },
): readonly Block[] {
  if (remarks.length === 0) return [paragraph('body', words.whenEmpty)];
  const tellers = new Set(remarks.flatMap((remark) => remark.tellers.map(({ name }) => name))).size;
  return [
    paragraph(
      'body',
      `${tally(tellers)} đơn vị nêu ${tally(remarks.length)} ${words.noun}; nội dung giống hoặc gần giống nhau của nhiều đơn vị, nhiều năm chỉ tính một lần.`,
    ),
    ...remarksByType(remarks).flatMap(({ title, remarks: members }, index) => [
      paragraph('item', `${itemLetter(index)}) ${title}: ${tally(members.length)} ${words.noun}`),
      ...dashes(members.slice(0, SHOWN_PER_TYPE).map(quotedWithTellers)),
      ...bodyOf(
        members.length <= SHOWN_PER_TYPE
          ? ''
          : `${tally(members.length - SHOWN_PER_TYPE)} ${words.noun} còn lại tại Phụ lục V.`,
      ),
    ]),
  ];
}

function quotedWithTellers({ text, tellers }: ReviewRemark): string {
  const who = tellers.map((teller) => whoAndWhen({ ...teller, name: nameInText(teller.name) }));
  return `${quoted(text)} – ${listed(who, TELLERS_SHOWN, 'đơn vị')}`;
}
