import type { Chance } from '../../../samples/make/random.ts';
import { checkAcross } from '../../../src/reading/checks/check-across.ts';
import { supersede } from '../../../src/reading/supersede.ts';
import { understandSafely } from '../../../src/reading/understand-safely.ts';
import { context, units } from './ground.ts';
import { diagnosticLines } from './told.ts';
import { bookOf, type Row } from './wild.ts';

const NAMES = [
  'Hồ Văn Mẫu',
  'Đỗ Thị Thử',
  'Lê Thị Nháp',
  'ĐỖ THỊ THỬ',
  'Đ/c Lê Thị Nháp',
  'Trần Công An',
  'Lê Thị Nhap',
];
const BORN = ['05/11/1980', '06/12/1985', '07/01/1990', null];
const ACHIEVED = [
  'Tham mưu sắp xếp lại quy trình tiếp nhận hồ sơ đất đai tại bộ phận một cửa, rút thời gian chờ của người dân từ mười ngày xuống còn sáu ngày, được nhiều phường đến học tập và làm theo trong quý ba',
  'Tham mưu sắp xếp lại quy trình tiếp nhận hồ sơ hộ tịch tại bộ phận một cửa, rút thời gian chờ của người dân từ mười ngày xuống còn sáu ngày, được nhiều phường đến học tập và làm theo trong quý ba',
  'Vận động bà con góp đất mở rộng ngõ, trồng hoa hai bên đường, lắp thêm bóng đèn chiếu sáng cho ba khu phố và dọn sạch kênh mương trước mùa mưa bão hằng năm',
  'Giấy khen',
  null,
];

/** The files of a few units, some sent twice, with people and texts that come again: what shows when they lie side by side. */
export function yearTold(chance: Chance): readonly string[] {
  const senders = chance.shuffle(units.slice(0, 9)).slice(0, chance.between(3, 8));
  const again = senders.filter(() => chance.happens(0.3));
  const submissions = [...senders, ...again].flatMap((unit, at) => {
    const size = chance.between(0, 4);
    const rows = chance
      .shuffle(NAMES)
      .slice(0, size)
      .map(
        (name, index): Row => [
          ...[index + 1, name, chance.pick(BORN), 'Công chức', 55, 18],
          chance.pick(ACHIEVED),
        ],
      );
    const book = bookOf(
      [
        {
          name: 'Thông tin',
          rows: [
            ['Mã đơn vị', unit.id],
            ['Năm', 2022],
            ['Ngày báo cáo', chance.pick(['20/11/2022', '25/11/2022', null])],
            ['Tổng số người', chance.pick([size, size + 1, size + 3, null])],
          ],
        },
        {
          name: 'Cá nhân',
          rows: [
            ['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'CN1.1', 'CN1.2', 'Thành tích nổi bật'],
            ...rows,
          ],
        },
        {
          name: 'Đề nghị khen thưởng',
          rows: [
            ['STT', 'Đối tượng', 'Tên', 'Hình thức đề nghị', 'Tóm tắt thành tích'],
            [1, 'Tập thể', unit.name, 'Giấy khen', chance.pick(ACHIEVED)],
          ],
        },
      ],
      `${chance.pick(['a', 'b', 'c'])}-${unit.id}-${at}.xlsx`,
    );
    const receivedOn = chance.pick(['2022-11-20', '2022-11-28', '2022-11-28', null]);
    return understandSafely(book, { file: book.file, sha256: String(at), receivedOn, sender: null }, context)
      .submissions;
  });
  const { value, diagnostics } = supersede(submissions);
  return [
    `counts: ${value.current.map(({ received }) => received.file).join(', ')}`,
    ...diagnosticLines([...diagnostics, ...checkAcross(submissions, context)]),
  ];
}
