import { Paragraph, TextRun } from 'docx';
import { STYLE_OF, type StyleId } from '../../src/render/docx/styles.ts';
import type { SkeletonParagraph } from '../skeleton.ts';

/** A paragraph in one of the template's styles. */
export function styled(style: StyleId, text: string): Paragraph {
  return new Paragraph({ style, children: [new TextRun(text)] });
}

/** The running text of a section; a block stands alone in its paragraph. */
export function running(body: readonly SkeletonParagraph[]): readonly Paragraph[] {
  return body.map((paragraph) =>
    'block' in paragraph
      ? styled('ThanVan', `{{${paragraph.block}}}`)
      : styled(STYLE_OF[paragraph.style], paragraph.text),
  );
}
