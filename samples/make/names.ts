import type { Chance } from './random.ts';

const families = (
  'Nguyễn Nguyễn Nguyễn Nguyễn Lê Lê Lê Lê Trần Trần Phạm Phạm Hoàng Hoàng Trịnh Trịnh Đỗ Vũ Bùi Mai Mai ' +
  'Ngô Hà Lưu Cao Đặng Dương Đinh Lương Tống Nguyễn Thiều Phùng Tạ Doãn Quách Chu Đào Vương Viên'
).split(' ');

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

/** Invents a person of working age in 2019–2025. */
export function inventPerson(chance: Chance, options: { readonly shareOfWomen: number }): InventedPerson {
  const isWoman = chance.happens(options.shareOfWomen);
  const { middles, given } = isWoman ? women : men;
  const words = [chance.pick(families), chance.pick(middles), chance.pick(given)];
  const year = chance.between(1966, 1995);
  const birthDate = [year, pad(chance.between(1, 12)), pad(chance.between(1, 28))].join('-');
  return { name: words.join(' '), isWoman, birthDate };
}

/** A telephone number that reaches nobody: the district code 0237 with a subscriber number from 000. */
export function inventPhone(chance: Chance): string {
  return `0237.3000.${String(chance.between(0, 999)).padStart(3, '0')}`;
}

const pad = (value: number): string => String(value).padStart(2, '0');
