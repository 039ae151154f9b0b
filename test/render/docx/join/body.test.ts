import { describe, expect, it } from 'vitest';
import { piecesOfPart, textBytes } from '../../../../src/ooxml/zip.ts';
import { bodyOf, documentToJoin } from '../../../../src/render/docx/join/body.ts';

const NAME = 'word/document.xml';
const PLAIN = '<w:p><w:r><w:t>Đơn vị “Phường Đông Vệ”</w:t></w:r></w:p>';
const LAYOUT = '<w:sectPr><w:footerReference r:id="rId7"/></w:sectPr>';

const bodyIn = (body: string, ids: ReadonlyMap<string, string> = new Map()) => {
  const parts = new Map([[NAME, textBytes(`<w:document><w:body>${body}</w:body></w:document>`)]]);
  const found = bodyOf(parts, NAME);
  const { same, text } = found.body(ids);
  return { ...found, same: new TextDecoder().decode(same), text };
};

describe('bodyOf', () => {
  it('leaves as bytes what stands before the layout, and tells what is around the body', () => {
    const { head, foot, same, text } = bodyIn(PLAIN + LAYOUT);
    expect({ head, foot, same, text }).toEqual({
      head: '<w:document><w:body>',
      foot: '</w:body></w:document>',
      same: PLAIN,
      text: LAYOUT,
    });
  });

  it.each([
    '<w:sectPr/>',
    '<w:sdtPr><w:id w:val="1"/></w:sdtPr>',
    '<w:bookmarkStart w:id="0" w:name="a"/>',
    '<w:bookmarkEnd w:id="0"/>',
    '<wp:docPr id="1"/>',
  ])('gives as text all that begins with %s', (mark) => {
    expect(bodyIn(PLAIN + mark + PLAIN + LAYOUT)).toMatchObject({ same: PLAIN, text: mark + PLAIN + LAYOUT });
  });

  it.each(['w14:paraId', 'w14:textId'])('gives as text all from a paragraph’s %s on', (id) => {
    const { same, text } = bodyIn(`${PLAIN}<w:p ${id}="01"/>${LAYOUT}`);
    expect([same, text]).toEqual([`${PLAIN}<w:p`, ` ${id}="01"/>${LAYOUT}`]);
  });

  it('gives as text what refers to a part, where parts go by other ids', () => {
    const link = '<w:hyperlink r:id="rId9"/>';
    const ids = new Map([['rId9', 'rIdGhep1']]);
    expect(bodyIn(PLAIN + link + LAYOUT).same).toBe(PLAIN + link);
    expect(bodyIn(PLAIN + link + LAYOUT, ids).text).toBe(` r:id="rId9"/>${LAYOUT}`);
  });

  it('is all bytes where nothing can change, and refuses what has no body', () => {
    expect(bodyIn(PLAIN)).toMatchObject({ same: PLAIN, text: '' });
    expect(() => bodyOf(new Map([[NAME, textBytes('<w:document/>')]]), NAME)).toThrow('no body');
    expect(() => bodyOf(new Map(), NAME)).toThrow('no part');
  });
});

describe('a document that is to join others', () => {
  const LINK = '<w:hyperlink r:id="rId9"/>';

  it.each([
    PLAIN + LAYOUT,
    PLAIN,
    '',
    LAYOUT,
    `${PLAIN}<w:bookmarkStart w:id="0" w:name="a"/>${PLAIN}${LAYOUT}`,
    `${PLAIN}<w:p w14:paraId="01"/>${LAYOUT}`,
    LINK + LAYOUT,
  ])('is the same document, cut where its body is: %s', (body) => {
    const xml = `<w:document><w:body>${body}</w:body></w:document>`;
    const part = documentToJoin(xml);
    expect(new TextDecoder().decode(part)).toBe(xml);
    const made = bodyOf(new Map([[NAME, part]]), NAME);
    const { same, text } = made.body(new Map());
    const { head, foot, ...plain } = bodyIn(body);
    expect({ head: made.head, foot: made.foot }).toEqual({ head, foot });
    expect({ same: new TextDecoder().decode(same), text }).toEqual({ same: plain.same, text: plain.text });
    expect(same).toBe(piecesOfPart(part)?.[1]);
    const ids = new Map([['rId9', 'rIdGhep1']]);
    expect(made.body(ids).text).toBe(bodyIn(body, ids).text);
  });

  it('shares the bytes around its body with others of its template', () => {
    const [first, second] = ['một', 'hai'].map((text) =>
      piecesOfPart(documentToJoin(`<w:document><w:body><w:t>${text}</w:t>${LAYOUT}</w:body></w:document>`)),
    );
    expect(first?.[0]).toBe(second?.[0]);
    expect(first?.[2]).toBe(second?.[2]);
  });
});
