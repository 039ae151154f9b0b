import type { Chance } from './random.ts';

/** Family names with their weight. */
const families = Object.entries({
  Nguyễn: 22,
  Lê: 20,
  Trần: 6,
  Phạm: 6,
  Trịnh: 5,
  Hoàng: 5,
  Đỗ: 4,
  Vũ: 4,
  Bùi: 3,
  Mai: 3,
  Ngô: 2,
  Hà: 2,
  Lưu: 2,
  Cao: 2,
  Đặng: 2,
  Dương: 1,
  Lương: 1,
  Tống: 1,
  Thiều: 1,
  Phùng: 1,
  Doãn: 1,
  Đào: 1,
  Viên: 1,
}).flatMap(([name, weight]) => Array.from({ length: weight }, () => name));

const women = {
  middles: 'Thị Thị Thị Thị Thu Thanh Ngọc Minh Hồng Phương Thùy Kim Bích Mai Thị Khánh'.split(' '),
  given: (
    'Hà Hoa Hương Huyền Hạnh Hằng Hiền Lan Linh Loan Mai My Nga Ngân Ngọc Nhung Oanh Phương Phượng Quyên ' +
    'Tâm Thảo Thu Thủy Thúy Trang Tuyết Vân Xuân Yến Dung Duyên Giang Liên Lý Nguyệt Anh Bình Chi Diệp'
  ).split(' '),
};

const men = {
  middles: 'Văn Văn Văn Văn Đức Minh Quang Xuân Hữu Đình Anh Ngọc Bá Trọng Viết Duy Tiến Thế Mạnh Quốc'.split(
    ' ',
  ),
  given: (
    'An Bình Chiến Công Cường Dũng Dương Đạt Đông Đức Giang Hải Hiếu Hoàng Hùng Huy Hưng Khánh Khoa Kiên ' +
    'Lâm Long Lực Minh Nam Nghĩa Phong Phúc Quân Quang Quyết Sơn Tài Thái Thắng Thành Thiện Thịnh Toàn ' +
    'Trung Tuấn Tùng Việt Vinh Vũ Tú Trường'
  ).split(' '),
};

/** A person who does not exist. */
export type InventedPerson = {
  readonly name: string;
  readonly isWoman: boolean;
  /** yyyy-MM-dd */
  readonly birthDate: string;
};

/** What a post asks of its holder. */
export type Wanted = { readonly shareOfWomen: number; readonly born: readonly [number, number] };

/** Invents a person. */
export function inventPerson(chance: Chance, { shareOfWomen, born }: Wanted): InventedPerson {
  const isWoman = chance.happens(shareOfWomen);
  const { middles, given } = isWoman ? women : men;
  const words = [chance.pick(families), chance.pick(middles), chance.pick(given)];
  const birthDate = [chance.between(...born), pad(chance.between(1, 12)), pad(chance.between(1, 28))].join(
    '-',
  );
  return { name: words.join(' '), isWoman, birthDate };
}

/** A telephone number that reaches nobody: the district code 0237 with a subscriber number from 000. */
export function inventPhone(chance: Chance): string {
  return `0237.3000.${String(chance.between(0, 999)).padStart(3, '0')}`;
}

const pad = (value: number): string => String(value).padStart(2, '0');
