import { walkXml } from '../xml/walk-xml.ts';

/** What a paragraph has of its style. */
export type ParagraphStyle = {
  readonly isBold?: boolean | undefined;
  readonly numberingId?: string | undefined;
  readonly numberingLevel?: number | undefined;
};

type Stated = { based?: string; bold?: boolean; id?: string; level?: number };

/** Styles of paragraphs by their id (ECMA-376-1 17.7.4), each with what it has of those it is based on; `''`: the usual one. */
export function paragraphStyles(
  bytes: Uint8Array,
  file: string,
  part: string,
): ReadonlyMap<string, ParagraphStyle> {
  const stated = new Map<string, Stated>();
  let current: Stated = {};
  let usual: string | undefined;
  walkXml(bytes, file, part, {
    open: ({ name, path, attribute }) => {
      const value = attribute('val') ?? '';
      if (name === 'style' && attribute('type') === 'paragraph') {
        current = {};
        stated.set(attribute('styleId') ?? '', current);
        if (/^(1|true|on)$/u.test(attribute('default') ?? '')) usual = attribute('styleId');
      } else if (name === 'style') current = {};
      else if (name === 'basedOn') current.based = value;
      else if (name === 'b' && path.at(-1) === 'rPr' && path.at(-2) === 'style')
        current.bold = !/^(0|false|off)$/u.test(attribute('val') ?? '1');
      else if (name === 'numId' && path.at(-1) === 'numPr') current.id = value;
      else if (name === 'ilvl' && path.at(-1) === 'numPr') current.level = Number(value) || 0;
    },
  });
  const styles = new Map<string, ParagraphStyle>();
  for (const [id, style] of stated) styles.set(id, inherited(style, stated));
  const plain = usual === undefined ? undefined : styles.get(usual);
  if (plain !== undefined) styles.set('', plain);
  return styles;
}

function inherited(style: Stated, stated: ReadonlyMap<string, Stated>): ParagraphStyle {
  const chain: Stated[] = [];
  for (let each: Stated | undefined = style; each !== undefined && chain.length < DEEPEST; ) {
    chain.push(each);
    each = each.based === undefined ? undefined : stated.get(each.based);
  }
  return {
    isBold: chain.find(({ bold }) => bold !== undefined)?.bold,
    numberingId: chain.find(({ id }) => id !== undefined)?.id,
    numberingLevel: chain.find(({ level }) => level !== undefined)?.level,
  };
}

/** Styles may be based on one another in a circle. */
const DEEPEST = 20;
