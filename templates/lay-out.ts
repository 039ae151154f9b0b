import { Document, Packer } from 'docx';
import { strFromU8, strToU8 } from 'fflate';
import { unzipParts } from '../src/ooxml/zip.ts';
import { corePropertiesXml, packTemplate } from '../src/render/docx/docx-package.ts';
import { STYLES, type StyleId, styleSheetXml } from '../src/render/docx/styles.ts';
import { appendix } from './parts/appendix.ts';
import { letterhead } from './parts/letterhead.ts';
import { section } from './parts/page.ts';
import { minutesSignatures, recipientsAlone, signatures } from './parts/signatures.ts';
import { running } from './parts/text.ts';
import { title } from './parts/title.ts';
import type { Skeleton } from './skeleton.ts';

/** The day that the plan was issued: any fixed day would do, so that the bytes stay the same. */
const MADE_ON = '2019-07-24';

/** A template's words, laid out under NĐ 30/2020 as a .docx that an office can edit. */
export async function layOut(skeleton: Skeleton): Promise<Uint8Array> {
  const { orientation } = skeleton;
  const document = new Document({
    sections: [
      section(orientation, [
        letterhead(skeleton),
        ...title(skeleton),
        ...running(skeleton.body),
        foot(skeleton),
      ]),
      ...skeleton.appendices.map(appendix),
    ],
  });
  const parts = unzipParts(new Uint8Array(await Packer.toBuffer(document)));
  const documentXml = strFromU8(parts.get('word/document.xml') ?? new Uint8Array());
  const replaced = new Map([
    ...parts,
    ['word/document.xml', strToU8(withThinSectionEnds(documentXml))] as const,
    ['word/styles.xml', strToU8(styleSheetXml(stylesIn(documentXml)))] as const,
    ['docProps/core.xml', strToU8(corePropertiesXml(skeleton.heading ?? 'CÔNG VĂN', MADE_ON))] as const,
  ]);
  return packTemplate(replaced, MADE_ON);
}

function foot({ orientation, isMinutes, isInternal }: Skeleton) {
  if (isMinutes) return minutesSignatures(orientation);
  return isInternal ? recipientsAlone(orientation) : signatures(orientation);
}

function stylesIn(documentXml: string): readonly StyleId[] {
  return (Object.keys(STYLES) as StyleId[]).filter((id) => documentXml.includes(`<w:pStyle w:val="${id}"/>`));
}

/** The paragraph that carries a section's layout is empty: made one point high, it cannot start a blank page. */
function withThinSectionEnds(documentXml: string): string {
  return documentXml.replaceAll(
    '<w:p><w:pPr><w:sectPr',
    '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr><w:sectPr',
  );
}
