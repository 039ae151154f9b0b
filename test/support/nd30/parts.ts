import type { LaidParagraph, LaidTable, Layout } from './layout.ts';

export const MOTTO_OF_STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';

/** What a document is, as far as its layout goes (NĐ 30/2020, PL III): mẫu 1.4, 1.5, 1.9, 1.2. */
export type Kind = 'named' | 'letter' | 'minutes' | 'decision';

/** The parts of a document, found by their place and words. */
export type Parts = {
  readonly kind: Kind;
  readonly layout: Layout;
  /** Letterhead. */
  readonly head: LaidTable | undefined;
  /** From tên loại to the rule below the trích yếu; none in a công văn. */
  readonly title: readonly LaidParagraph[];
  /** “Kính gửi” and its lines. */
  readonly addressees: readonly LaidParagraph[];
  /** The text, from the căn cứ to the ending mark. */
  readonly text: readonly (LaidParagraph | LaidTable)[];
  readonly foot: LaidTable | undefined;
};

/** Takes a document apart; empty paragraphs between its parts belong to none. */
export function partsOf(layout: Layout, kind: Kind): Parts {
  const blocks = layout.sections[0]?.blocks ?? [];
  const tables = blocks.filter((block) => block.type === 'table');
  const head = tables.find((table) => holds(table, (text) => text === MOTTO_OF_STATE));
  const foot = tables.findLast((table) => holds(table, (text) => text === 'Nơi nhận:'));
  const start = head === undefined ? 0 : blocks.indexOf(head) + 1;
  const end = foot === undefined ? blocks.length : blocks.indexOf(foot);
  const between = blocks
    .slice(start, end)
    .filter((block) => block.type === 'table' || block.text.trim() !== '' || block.hasRule);
  const ruleAt =
    kind === 'letter' ? -1 : between.findIndex((block) => block.type === 'paragraph' && block.hasRule);
  const title = between.slice(0, ruleAt + 1).filter((block) => block.type === 'paragraph');
  const rest = between.slice(ruleAt + 1);
  const isAddress = (block: LaidParagraph | LaidTable | undefined, index: number) =>
    block?.type === 'paragraph' && (index === 0 ? block.text.startsWith('Kính gửi:') : block.firstLine < 0);
  let addressed = 0;
  while (isAddress(rest[addressed], addressed)) addressed += 1;
  return {
    kind,
    layout,
    head,
    title,
    addressees: rest.slice(0, addressed).filter((block) => block.type === 'paragraph'),
    text: rest.slice(addressed),
    foot,
  };
}

/** The paragraphs of a table, row by row. */
export function paragraphsIn(table: LaidTable): readonly LaidParagraph[] {
  return table.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs));
}

/** All paragraphs of a document, headers too. */
export function allParagraphs({ sections }: Layout): readonly LaidParagraph[] {
  return sections.flatMap(({ blocks, header, firstHeader }) => [
    ...header,
    ...firstHeader,
    ...blocks.flatMap((block) => (block.type === 'table' ? paragraphsIn(block) : [block])),
  ]);
}

function holds(table: LaidTable, isIt: (text: string) => boolean): boolean {
  return paragraphsIn(table).some(({ text }) => isIt(text.trim()));
}
