import { Paragraph, TextRun } from 'docx';
import { articleParts } from '../../src/render/docx/article-parts.ts';
import { STYLE_OF, type StyleId } from '../../src/render/docx/styles.ts';
import type { SkeletonParagraph } from '../skeleton.ts';

/** A paragraph in one of the template's styles. */
export function styled(style: StyleId, text: string, own: { readonly keepNext?: boolean } = {}): Paragraph {
  return new Paragraph({ ...own, style, children: [new TextRun(text)] });
}

/** The running text of a section; a block stands alone in its paragraph. */
export function running(body: readonly SkeletonParagraph[]): readonly Paragraph[] {
  return body.map((paragraph) => {
    if ('block' in paragraph) return styled('ThanVan', `{{${paragraph.block}}}`);
    const { style, text } = paragraph;
    return style === 'article' ? article(text) : styled(STYLE_OF[style], text);
  });
}

/** `Điều 1.` in bold, its text upright. */
function article(text: string): Paragraph {
  const [lead, rest] = articleParts(text);
  return new Paragraph({
    style: STYLE_OF.article,
    children: [new TextRun({ text: lead, bold: true }), new TextRun(rest)],
  });
}
