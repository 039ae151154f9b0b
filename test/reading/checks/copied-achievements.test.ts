import { describe, expect, it } from 'vitest';
import { checkAcross } from '../../../src/reading/checks/check-across.ts';
import {
  goodSheets,
  intakeContext,
  ofOtherUnit,
  type Rows,
  type Sheets,
  understood,
} from '../../support/submission-workbook.ts';

const long =
  'Tham mưu 12 văn bản về kỷ cương hành chính; cải tiến cách xếp lịch tiếp dân, mỗi tuần bớt 3 giờ chờ đợi; hướng dẫn 40 lượt người cao tuổi nộp hồ sơ qua mạng ngay tại nhà văn hóa.';
const header = goodSheets['Đề nghị khen thưởng']?.rows[0] ?? [];
const proposing = (sheets: Sheets, ...rows: Rows): Sheets => ({
  ...sheets,
  'Đề nghị khen thưởng': { rows: [header, ...rows] },
});
const person = (name: string, summary: string) => [1, 'Cá nhân', name, 'Công chức', 'Giấy khen', summary];
const unit = (name: string, summary: string) => [1, 'Tập thể', name, null, 'Giấy khen', summary];

function copiesIn(own: Sheets, other?: Sheets) {
  const submissions = [understood(own).value];
  if (other) submissions.push(understood(other, { file: 'sao-hom.xlsx' }).value);
  return checkAcross(submissions, intakeContext()).filter(({ code }) => /^TD320/.test(code));
}

describe('copied achievements', () => {
  it('names both places and the degree', () => {
    const [found, ...rest] = copiesIn(
      proposing(goodSheets, person('Đỗ Thị Thử', long)),
      proposing(ofOtherUnit, person('Lê Văn Bịa', long.replace('40 lượt', '25 lượt'))),
    );
    expect(rest).toEqual([]);
    expect(found).toMatchObject({
      code: 'TD3201',
      severity: 'warning',
      file: 'sao-hom.xlsx',
      sheet: 'Đề nghị khen thưởng',
      cell: 'F2',
      unit: 'DV02',
      message:
        'Phần thành tích của Lê Văn Bịa trùng 100% số chữ với Đỗ Thị Thử, Phường Sao Mai (sao-mai.xlsx › Đề nghị khen thưởng › F2).',
    });
  });

  it('sees through names of person and unit', () => {
    const about = (name: string, place: string) => `${name} ở phường ${place}: ${long}`;
    const found = copiesIn(
      proposing(goodSheets, person('Đỗ Thị Thử', about('Đỗ Thị Thử', 'Sao Mai'))),
      proposing(ofOtherUnit, person('Lê Văn Bịa', about('Lê Văn Bịa', 'Sao Hôm'))),
    );
    expect(found.map(({ message }) => message.includes('trùng 100%'))).toEqual([true]);
  });

  it('tells copies within one unit apart', () => {
    const found = copiesIn(proposing(goodSheets, person('Đỗ Thị Thử', long), person('Hồ Văn Mẫu', long)));
    expect(found.map(({ code, message }) => [code, message])).toEqual([
      [
        'TD3202',
        'Phần thành tích của Đỗ Thị Thử trùng 100% số chữ với Hồ Văn Mẫu (Đề nghị khen thưởng › F3).',
      ],
    ]);
  });

  it('says once what many copied, and how many more there are', () => {
    const names = ['An', 'Bình', 'Cúc', 'Dần', 'Em', 'Phú', 'Giang', 'Hòa'];
    const found = copiesIn(proposing(goodSheets, ...names.map((name) => person(`Lê Thị ${name}`, long))));
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toMatch(/F7\) và 2 nơi khác\.$/u);
  });

  it('lets one person have one text in two places', () => {
    const people = goodSheets['Cá nhân']?.rows ?? [];
    const rows = people.map((row) => (row[1] === 'Đỗ Thị Thử' ? row.toSpliced(9, 1, long) : row));
    const sheets = { ...goodSheets, 'Cá nhân': { rows } };
    expect(
      copiesIn(proposing(sheets, person('ĐỖ THỊ THỬ', long), unit('Phường Sao Mai', 'Dẫn đầu'))),
    ).toEqual([]);
  });

  it('leaves alone what is short, and what all reports say', () => {
    const stock =
      'Hoàn thành xuất sắc nhiệm vụ được giao; có phẩm chất chính trị, đạo đức, lối sống lành mạnh; tích cực tham gia các phong trào thi đua.';
    for (const summary of ['Dẫn đầu cụm thi đua nhiều năm liền', stock]) {
      expect(
        copiesIn(
          proposing(goodSheets, unit('Phường Sao Mai', summary)),
          proposing(ofOtherUnit, unit('Phường Sao Hôm', summary)),
        ),
      ).toEqual([]);
    }
  });
});

describe('how much has to be said for a copy', () => {
  const said = (count: number) =>
    Array.from({ length: count }, (_, at) => `việc ${'abcdefghik'[at % 10]}${'lmnopqrst'[at % 9]}`)
      .join(' ')
      .split(' ')
      .slice(0, count)
      .join(' ');
  const told = (text: string) =>
    copiesIn(
      proposing(goodSheets, person('Đỗ Thị Thử', text)),
      proposing(ofOtherUnit, person('Lê Văn Bịa', text)),
    );

  it('is twelve words', () => {
    expect(told(said(12))).toHaveLength(1);
    expect(told(said(11))).toEqual([]);
  });

  it('is shown up to 160 letters', () => {
    const text = (length: number) => `${long} `.slice(0, 150).padEnd(length, 'x');
    expect(told(text(160))[0]?.found).toBe(text(160));
    expect(told(text(161))[0]?.found).toBe(`${text(160)}…`);
  });
});
