/**
 * Makes the ids in a body's text its own where it joins others: relationships by `ids`, drawings by `nextDrawing`;
 * marks of which a file has only one (bookmarks, ids of paragraphs and controls), and which Word makes anew, are
 * left out. The text is as `serializeXml` writes it: no `>` but at the end of a tag.
 */
export function withOwnIds(
  body: string,
  ids: ReadonlyMap<string, string>,
  nextDrawing: () => number,
): string {
  const plain = body
    .replace(/ w14:(?:paraId|textId)="[^"]*"/g, '')
    .replace(/<w:bookmark(?:Start|End)\b[^>]*\/>/g, '')
    .replace(/<w:sdtPr>.*?<\/w:sdtPr>/gs, (control) => control.replace(/<w:id w:val="[^"]*"\/>/, ''))
    .replace(/(<wp:docPr\b[^>]*? id=")[^"]*"/g, (_, start: string) => `${start}${nextDrawing()}"`);
  if (ids.size === 0) return plain;
  return plain.replace(
    /( r:\w+=")([^"]*)"/g,
    (_, start: string, id: string) => `${start}${ids.get(id) ?? id}"`,
  );
}
