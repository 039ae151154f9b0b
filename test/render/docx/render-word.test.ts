import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { shippedFolder } from '../../../src/io/shipped.ts';
import { childOf, childrenOf, descendantsOf, textOf } from '../../../src/ooxml/xml-tree.ts';
import { renderWord } from '../../../src/render/docx/render-word.ts';
import { STYLES } from '../../../src/render/docx/styles.ts';
import { skeletons } from '../../../templates/text/registry.ts';
import { effort, isLong } from '../../support/effort.ts';
import { readDocx } from '../../support/read-docx.ts';
import { officeErrors } from '../../support/validate-office-file.ts';
import { blankTemplate, body, modelFor, table, wordModel } from '../../support/word-model.ts';

const name = 'mau-van-ban/bao-cao-thu.docx';

function shipped(template: string): Promise<Uint8Array> {
  return readFile(join(shippedFolder('templates'), `${template}.docx`)).then(
    (bytes) => new Uint8Array(bytes),
  );
}

async function rendered(model: Parameters<typeof renderWord>[0], bytes: Uint8Array) {
  const { value, diagnostics } = await renderWord(model, { name, bytes });
  expect(diagnostics).toEqual([]);
  return readDocx(value ?? new Uint8Array());
}

/** What the Open XML SDK is asked about: every template in the long run, every third in the short one. */
const asked = new Set(skeletons.filter((_, index) => isLong || index % 3 === 0));

describe('renderWord', () => {
  it.each(skeletons.map((skeleton) => [skeleton.name, skeleton] as const))(
    '%s is a valid Word file, the same bytes twice',
    async (template, skeleton) => {
      const bytes = await shipped(template);
      const marked = body('người viết bổ sung', { toFill: true });
      const model = modelFor(skeleton, [body('Đoạn & <b>văn</b>'), table(3), table(0), marked]);
      const [first, second] = [
        await renderWord(model, { name, bytes }),
        await renderWord(model, { name, bytes }),
      ];
      expect(first.value).not.toBeNull();
      expect(first.value).toEqual(second.value);
      const file = first.value ?? new Uint8Array();
      // Read strictly: what is not well formed has no document.
      expect(readDocx(file).text).toContain('Đoạn & <b>văn</b>');
      if (asked.has(skeleton)) expect(await officeErrors(`${template}.docx`, file)).toEqual([]);
    },
  );

  it('is the same whichever documents its template was made ready for before', async () => {
    const template = await blankTemplate('A {{ten}}', '{{noi_dung}}');
    const plain = wordModel({ fields: { ten: [{ text: 'x' }] }, blocks: { noi_dung: [body('y')] } });
    const marked = wordModel({
      fields: { ten: [{ text: 'x', toFill: true }] },
      blocks: { noi_dung: [body('z')] },
    });
    const alone = await renderWord(plain, { name, bytes: template });
    expect((await renderWord(marked, { name, bytes: template })).value).not.toEqual(alone.value);
    expect((await renderWord(plain, { name, bytes: template })).value).toEqual(alone.value);
    // Other bytes are another template, whatever its name.
    const other = await renderWord(plain, { name, bytes: await blankTemplate('B {{ten}}', '{{noi_dung}}') });
    expect(readDocx(other.value ?? new Uint8Array()).paragraphs).toEqual(['B x', 'y']);
  });

  it('dates the file by the document, not by the clock', async () => {
    const bytes = await blankTemplate('{{so_ky_hieu}}');
    const { value } = await renderWord(wordModel({ title: 'Báo cáo A & B' }), { name, bytes });
    const core = readDocx(value ?? new Uint8Array()).parts.get('docProps/core.xml');
    expect(childOf(core, 'dc:title')?.children).toEqual(['Báo cáo A & B']);
    expect(childOf(core, 'dcterms:created')?.children).toEqual(['2022-12-05T00:00:00Z']);
    expect(childOf(core, 'dcterms:modified')?.children).toEqual(['2022-12-05T00:00:00Z']);
  });

  it('fills a placeholder that Word has cut into runs, and one with spaces', async () => {
    const docx = await rendered(
      wordModel({ fields: { nam: [{ text: '2022' }], so: [{ text: '72' }] } }),
      await blankTemplate(['Năm {{', 'na', 'm}}: {{ so }} đơn vị, ', '{{so}} báo cáo']),
    );
    expect(docx.paragraphs).toEqual(['Năm 2022: 72 đơn vị, 72 báo cáo']);
  });

  it('never takes what a unit wrote for a placeholder', async () => {
    const typed = 'điền {{nam}} và {{khac}} {';
    const docx = await rendered(
      wordModel({
        fields: { nam: [{ text: '2022' }], ten: [{ text: typed }] },
        blocks: { noi_dung: [body(typed)] },
      }),
      await blankTemplate('{{ten}} năm {{nam}}', '{{noi_dung}}'),
    );
    expect(docx.paragraphs).toEqual([`${typed} năm 2022`, typed]);
  });

  it('holds any text, in fields, paragraphs and tables', async () => {
    const bytes = await blankTemplate('A {{ten}}', '{{noi_dung}}');
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(text, async (typed) => {
        const cells = [{ runs: [{ text: typed }] }];
        const { value } = await renderWord(
          wordModel({
            fields: { ten: [{ text: typed }] },
            blocks: { noi_dung: [body(typed), table(0, { rows: [{ cells }] })] },
          }),
          { name, bytes },
        );
        expect(readDocx(value ?? new Uint8Array()).tables).toHaveLength(1);
      }),
      { numRuns: effort({ short: 18, long: 60 }) },
    );
  });

  it('marks what only a person can write: in brackets, highlighted', async () => {
    const docx = await rendered(
      wordModel({
        fields: { ngay_hop: [{ text: 'ngày họp', toFill: true }] },
        blocks: {
          noi_dung: [body('nguyên nhân', { toFill: true }), body('[đã có ngoặc]', { toFill: true })],
        },
      }),
      await blankTemplate('Họp ngày {{ngay_hop}}.', '{{noi_dung}}'),
    );
    expect(docx.paragraphs).toEqual(['Họp ngày [ngày họp].', '[nguyên nhân]', '[đã có ngoặc]']);
    expect(descendantsOf(docx.body, 'w:highlight').map(({ attributes }) => attributes['w:val'])).toEqual([
      'yellow',
      'yellow',
      'yellow',
    ]);
  });

  it('leaves out a line of which nothing remains: no parent agency, no authority, no block', async () => {
    const model = wordModel({ blocks: { ghi_chu: [] } });
    const { letterhead } = model;
    const docx = await rendered(
      {
        ...model,
        letterhead: { ...letterhead, parentAgency: null, signer: { ...letterhead.signer, authority: null } },
      },
      await blankTemplate(
        '{{co_quan_chu_quan}}',
        '{{co_quan_ban_hanh}}',
        '{{quyen_han}}',
        '{{chuc_vu}}',
        '{{ghi_chu}}',
      ),
    );
    expect(childrenOf(docx.body, 'w:p').map(textOf)).toEqual(['PHÒNG NỘI VỤ', 'PHÓ TRƯỞNG PHÒNG']);
  });

  it('marks the name of a signer who is not known yet', async () => {
    const model = wordModel();
    const signer = { ...model.letterhead.signer, name: '' };
    const docx = await rendered(
      { ...model, letterhead: { ...model.letterhead, signer } },
      await blankTemplate('{{nguoi_ky}}'),
    );
    expect(docx.paragraphs).toEqual(['[Họ và tên]']);
  });

  it('breaks a long agency where its name has a joint', async () => {
    const model = wordModel();
    const letterhead = { ...model.letterhead, issuingAgency: 'Hội đồng Thi đua - Khen thưởng' };
    const docx = await rendered({ ...model, letterhead }, await blankTemplate('{{co_quan_ban_hanh}}'));
    expect(docx.paragraphs).toEqual(['HỘI ĐỒNG\nTHI ĐUA - KHEN THƯỞNG']);
  });

  it('parts two tables that stand side by side', async () => {
    const docx = await rendered(
      wordModel({ blocks: { bang: [table(1), table(2)] } }),
      await blankTemplate('{{bang}}'),
    );
    expect(docx.tables.map((rows) => rows.length)).toEqual([2, 3]);
    expect(childrenOf(docx.body).map(({ name: element }) => element)).toEqual([
      'w:tbl',
      'w:p',
      'w:tbl',
      'w:sectPr',
    ]);
  });

  it('brings its styles along to a template that has none of them', async () => {
    const docx = await rendered(
      wordModel({ blocks: { bang: [body('Kết quả'), table(1)] } }),
      await blankTemplate('{{bang}}'),
    );
    const sheet = docx.parts.get('word/styles.xml');
    const ids = childrenOf(sheet, 'w:style').map(({ attributes }) => attributes['w:styleId']);
    expect(ids).toEqual(expect.arrayContaining(['ThanVan', 'Bang', 'BangTieuDe']));
  });

  it('finds its styles by name when another program has renamed their ids', async () => {
    const parts = unzipSync(await shipped('to-trinh'));
    const rename = (part: string) => {
      const xml = strFromU8(parts[part] ?? new Uint8Array());
      parts[part] = strToU8(xml.replaceAll('"ThanVan"', '"VBThnvnbn"').replaceAll('"NguoiKy"', '"VBNgik"'));
    };
    rename('word/document.xml');
    rename('word/styles.xml');
    const letter = skeletons.find((skeleton) => skeleton.name === 'to-trinh');
    if (letter === undefined) throw new Error('no such template');
    const docx = await rendered(modelFor(letter, [body('Một đoạn.')]), zipSync(parts));
    const [paragraph] = childrenOf(docx.body, 'w:p').filter((candidate) => textOf(candidate) === 'Một đoạn.');
    expect(childOf(childOf(paragraph, 'w:pPr'), 'w:pStyle')?.attributes['w:val']).toBe('VBThnvnbn');
    const names = childrenOf(docx.parts.get('word/styles.xml'), 'w:style').map(
      (style) => childOf(style, 'w:name')?.attributes['w:val'],
    );
    expect(names.filter((styleName) => styleName === STYLES.ThanVan.name)).toHaveLength(1);
  });
});

describe('a template that cannot be filled', () => {
  const fields = { nam: [{ text: '2022' }], so_don_vi: [{ text: '72' }] };
  const model = wordModel({ fields, blocks: { bang_diem: [table(1)] } });

  it.each([
    ['{{so_don_vị}}', 'so_don_vi'],
    ['{{So don vi}}', 'so_don_vi'],
    ['{{năm}}', 'nam'],
    ['{{bangdiem}}', 'bang_diem'],
    ['{{dia_danh_nga}}', 'dia_danh_ngay'],
  ])('%s: names the placeholder that was meant, %s', async (typed, meant) => {
    const bytes = await blankTemplate(`Có ${typed}`, '{{bang_diem}}');
    const { value, diagnostics } = await renderWord(model, { name, bytes });
    expect(value).toBeNull();
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code: 'TD4403', severity: 'error', file: name, found: typed });
    expect(diagnostics[0]?.hint).toContain(`{{${meant}}}`);
  });

  it('suggests nothing where nothing is near', async () => {
    const bytes = await blankTemplate('{{hoan_toan_khac_han}}', '{{bang_diem}}');
    const { diagnostics } = await renderWord(model, { name, bytes });
    expect(diagnostics[0]?.hint).toBe('Mở mẫu bằng Word và xóa chỗ điền này.');
  });

  it('tells all faults of a template in one run', async () => {
    const bytes = await blankTemplate('{{nam}} {{nam', '{{khong_ro_gi_ca}}', 'Bảng: {{noi_nhan}}');
    const { value, diagnostics } = await renderWord(model, { name, bytes });
    expect(value).toBeNull();
    expect(diagnostics.map(({ code }) => code).sort()).toEqual(['TD4403', 'TD4404', 'TD4405', 'TD4406']);
  });

  it('writes the document and tells which field the office has dropped', async () => {
    const bytes = await blankTemplate('{{nam}}', '{{bang_diem}}');
    const standard = await blankTemplate('{{nam}}: {{so_don_vi}}', '{{bang_diem}}');
    const { value, diagnostics } = await renderWord(model, { name, bytes, standard });
    expect(value).not.toBeNull();
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['TD4407', 'warning']]);
    expect(diagnostics[0]?.message).toContain('{{so_don_vi}}');
  });

  it('answers any bytes with a code, never with an error of the program', async () => {
    const sound = await blankTemplate('{{nam}}', '{{bang_diem}}');
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length - 1), fc.nat(255), fc.boolean(), async (at, byte, isCut) => {
        const bytes = isCut ? sound.slice(0, at) : sound.map((old, index) => (index === at ? byte : old));
        const { value, diagnostics } = await renderWord(model, { name, bytes });
        expect(value !== null || diagnostics.length > 0).toBe(true);
      }),
      { numRuns: effort({ short: 45, long: 150 }) },
    );
  });
});
