import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Changes a part of a .docx as a program would that knows nothing of us. */
export function editPart(
  bytes: Uint8Array,
  change: (xml: string) => string,
  part = 'word/document.xml',
): Uint8Array {
  const parts = unzipSync(bytes);
  const content = parts[part];
  if (content === undefined) throw new Error(`no ${part}`);
  const changed = change(strFromU8(content));
  return zipSync({ ...parts, [part]: strToU8(changed) });
}

/** Every content control of a text that is ours, as it stands. */
export function controlsIn(
  xml: string,
): readonly { readonly title: string; readonly tag: string; readonly xml: string }[] {
  return [...xml.matchAll(/<w:sdt>.*?<\/w:sdt>/gs)].flatMap(([control]) => {
    const tag = /<w:tag w:val="(thidua\/[^"]*)"/.exec(control)?.[1];
    const title = /<w:alias w:val="([^"]*)"/.exec(control)?.[1];
    return tag === undefined || title === undefined ? [] : [{ title, tag, xml: control }];
  });
}

/** Writes runs into the n-th control whose title begins so, in place of what stands there. */
export function fillControl(bytes: Uint8Array, title: string, runs: string, nth = 0): Uint8Array {
  return editPart(bytes, (xml) => {
    const control = controlsIn(xml).filter((each) => each.title.startsWith(title))[nth];
    if (control === undefined) throw new Error(`no control “${title}”`);
    const filled = control.xml
      .replace('<w:showingPlcHdr/>', '')
      .replace(/<w:sdtContent>.*<\/w:sdtContent>/s, `<w:sdtContent>${runs}</w:sdtContent>`);
    return xml.replace(control.xml, filled);
  });
}

/** The paragraphs around a control: of Word, which makes one control of several paragraphs. */
export function fillWithParagraphs(bytes: Uint8Array, title: string, paragraphs: string): Uint8Array {
  return editPart(bytes, (xml) => {
    const control = controlsIn(xml).find((each) => each.title.startsWith(title));
    if (control === undefined) throw new Error(`no control “${title}”`);
    const at = xml.indexOf(control.xml);
    const start = xml.lastIndexOf('<w:p>', at);
    const end = xml.indexOf('</w:p>', at) + '</w:p>'.length;
    const properties = /<w:sdtPr>.*?<\/w:sdtPr>/s.exec(control.xml)?.[0].replace('<w:showingPlcHdr/>', '');
    // The bookmark stays around what it was around.
    const [, first = '', last = ''] =
      /(<w:bookmarkStart [^>]*>)<w:sdt>.*<\/w:sdt>(<w:bookmarkEnd [^>]*>)/s.exec(xml.slice(start, end)) ?? [];
    return `${xml.slice(0, start)}${first}<w:sdt>${properties}<w:sdtContent>${paragraphs}</w:sdtContent></w:sdt>${last}${xml.slice(end)}`;
  });
}

export function run(text: string, look = ''): string {
  return `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}
