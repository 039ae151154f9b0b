import { describe, expect, it } from 'vitest';
import {
  isGroupWords,
  isSignerWords,
  isSigningWords,
  isSummaryWords,
  isTotalWords,
  saysOfSomebody,
  speaksOfDiscipline,
  undergoesDiscipline,
} from '../../../src/reading/furniture/furniture-words.ts';

const all = (holds: (text: string) => boolean, texts: readonly string[]) =>
  texts.filter((text) => !holds(text));
const none = (holds: (text: string) => boolean, texts: readonly string[]) => texts.filter(holds);

describe('words of a sum', () => {
  it('are known with their marks, without any, in capitals, with a colon or more after them', () => {
    const sums = [
      'Tổng cộng',
      'TỔNG CỘNG:',
      'tong cong',
      'Tổng cong',
      'Cộng',
      'Cộng nhóm 1',
      'Tổng số: 15 người',
    ];
    expect(all(isTotalWords, sums)).toEqual([]);
  });

  it('are never a family name or a given name with other marks', () => {
    const names = [
      'Tống Công Minh',
      'Tống Công',
      'TỐNG CÔNG',
      'Tống Số',
      'Tống',
      'Công Thị Hà',
      'Lê Cộng',
      'Công',
    ];
    expect(none(isTotalWords, [...names, 'Tống Thị Cộng', 'Tống Cộng Hòa', 'Tòng Thị Điểm'])).toEqual([]);
  });
});

describe('words of what is worked out of a list', () => {
  it('are averages, grades, best and worst, maxima', () => {
    const words = [
      'Điểm trung bình',
      'Trung bình chung',
      'TB',
      'ĐTB',
      'Bình quân',
      'Điểm bình quân:',
      'Xếp loại',
      'Xếp loại chung: Tốt',
      'Điểm cao nhất',
      'Thấp nhất',
      'Điểm tối đa',
      'Diem trung binh',
      'Tỷ lệ %',
    ];
    expect(all(isSummaryWords, words)).toEqual([]);
  });

  it('are no name', () => {
    expect(none(isSummaryWords, ['Trung Văn Bình', 'Lê Bình Quân', 'Cao Nhật', 'Cao Thị Nhất', ''])).toEqual(
      [],
    );
  });
});

describe('words of a block of signatures', () => {
  it('are known whoever signs', () => {
    const words = [
      'NGƯỜI LẬP BIỂU',
      'Người lập bảng',
      '(Ký, ghi rõ họ tên)',
      '(Ký tên, đóng dấu)',
      'Thủ trưởng đơn vị',
      'Đông Vệ, ngày 18 tháng 11 năm 2022',
      'Ngày … tháng … năm 2022',
      'Xác nhận của UBND phường',
      'Nơi nhận:',
    ];
    expect(all(isSigningWords, words)).toEqual([]);
    expect(all(isSignerWords, ['CHỦ TỊCH', 'KT. CHỦ TỊCH', 'TM. ỦY BAN NHÂN DÂN', 'Hiệu trưởng'])).toEqual(
      [],
    );
  });

  it('are no header and no name', () => {
    expect(none(isSigningWords, ['Ngày tháng năm sinh', 'Nguyễn Thị Lập', 'Kỳ Anh', ''])).toEqual([]);
  });
});

describe('words of a part of a list', () => {
  it('are known with a number before them, and only with their marks', () => {
    expect(all(isGroupWords, ['Tổ Toán', 'I. Ban giám hiệu', 'Bộ phận một cửa', '2. Công chức'])).toEqual([]);
    expect(none(isGroupWords, ['Tô Văn Toán', 'Bàn Thị Hà', 'Lê Văn Tổ'])).toEqual([]);
  });
});

describe('words about discipline', () => {
  it('are heard wherever they stand, also without marks', () => {
    const words = [
      'Đang bị xem xét kỷ luật',
      'dang bi xem xet ky luat',
      'Khiển trách năm 2022',
      'có đơn tố cáo chưa giải quyết',
      'công an đang điều tra',
      'cảnh cáo về đảng',
      'Chưa bị kỷ luật nhưng đang bị tố cáo',
      'Không vi phạm. Năm trước bị khiển trách',
      'Đang chờ xử lý của Ủy ban Kiểm tra',
    ];
    expect(all(speaksOfDiscipline, words)).toEqual([]);
  });

  it('are not heard where they are taken back, or are others', () => {
    const words = ['Không vi phạm', 'chưa bị kỷ luật', 'không có vi phạm gì', 'nghỉ thai sản', 'Kỷ Luân', ''];
    expect(none(speaksOfDiscipline, words)).toEqual([]);
  });

  it('are not heard where somebody is praised for them, unless more is said', () => {
    const praised = [
      'Chấp hành tốt kỷ luật lao động',
      'Giữ nghiêm kỷ cương, kỷ luật',
      'Ý thức tổ chức kỷ luật tốt',
      'Kỷ luật lao động tốt',
      'Tham gia Tổng điều tra dân số',
    ];
    expect(none(speaksOfDiscipline, praised)).toEqual([]);
    const more = [
      'Chấp hành tốt kỷ luật lao động, đang bị xem xét kỷ luật',
      'Ý thức kỷ luật kém',
      'Đang chấp hành kỷ luật',
      'Chấp hành xong kỷ luật khiển trách',
      'Chưa chấp hành nghiêm nội quy, vi phạm giờ giấc',
    ];
    expect(all(speaksOfDiscipline, more)).toEqual([]);
  });

  it('are not heard where they are what somebody works on, unless it is open or touches somebody', () => {
    const work = [
      'Phụ trách tiếp công dân, giải quyết khiếu nại, tố cáo',
      'Giải quyết tốt đơn thư khiếu nại và tố cáo của công dân',
      'Theo dõi khiếu nại, kiến nghị, phản ánh',
      'Phụ trách công tác phòng, chống tham nhũng, tiêu cực',
      'Tuyên truyền phòng chống vi phạm pháp luật',
      'Tham mưu xử phạt vi phạm hành chính về đất đai',
      'Tham gia điều tra, rà soát hộ nghèo',
    ];
    expect(none(speaksOfDiscipline, work)).toEqual([]);
    const open = [
      'Đang giải quyết đơn tố cáo',
      'Chờ kết quả giải quyết tố cáo',
      'Giải quyết tố cáo đối với ông An',
      'Bị xử phạt vi phạm hành chính',
      'Đã có quyết định xử phạt vi phạm hành chính',
      'Có đơn tố cáo',
      'Có hành vi tham nhũng',
      'Cơ quan điều tra đang làm việc',
      'Phụ trách giải quyết khiếu nại; bị khiển trách',
      'Giải quyết khiếu nại chậm, bị phê bình',
    ];
    expect(all(speaksOfDiscipline, open)).toEqual([]);
  });

  it('are told as well where marks are letters of their own, as some keyboards write them', () => {
    const loose = ['Đang bị xem xét kỷ luật', 'Bị khiển trách'].map((words) => words.normalize('NFD'));
    expect(all(undergoesDiscipline, loose)).toEqual([]);
    expect(all(saysOfSomebody, loose)).toEqual([]);
    expect(none(undergoesDiscipline, ['Không bị kỷ luật'.normalize('NFD')])).toEqual([]);
  });

  it('are not heard where they only ask, and the answer is that there is none', () => {
    const denied = [
      'Kỷ luật: không',
      'Bị kỷ luật: Không có.',
      'Số cán bộ bị kỷ luật: 0',
      'Số lượt bị phê bình: 00 lượt; số vụ vi phạm: 0',
      'Hinh thuc ky luat: khong',
    ];
    expect(none(speaksOfDiscipline, denied)).toEqual([]);
    expect(none(undergoesDiscipline, denied)).toEqual([]);
    const some = [
      'Kỷ luật: không xác định được, đang chờ kết luận về vi phạm',
      'Số cán bộ bị kỷ luật: 01',
      'Điểm trừ do vi phạm: 0,5',
      'Đang xem xét kỷ luật: chưa có kết luận',
      'Kỷ luật: không; bị phê bình: 01 lượt',
      'Đang bị xem xét kỷ luật, kết quả: không',
    ];
    expect(all(speaksOfDiscipline, some)).toEqual([]);
    expect(
      all(undergoesDiscipline, ['Kỷ luật: không; bị phê bình: 01 lượt', 'Số cán bộ bị kỷ luật: 01']),
    ).toEqual([]);
  });

  it('are told of somebody who undergoes them, in whatever column', () => {
    const heard = [
      'Bị khiển trách năm 2022',
      'Công chức (đang bị đình chỉ công tác)',
      'Hồ Văn Mẫu (bị cảnh cáo)',
    ];
    expect(all(saysOfSomebody, heard)).toEqual([]);
    const others = [
      'Xử lý 12 vụ vi phạm trật tự đô thị',
      'Giải quyết đơn khiếu nại, tố cáo',
      'Không để ai bị kỷ luật',
    ];
    expect(none(saysOfSomebody, others)).toEqual([]);
  });
});

describe('words that take discipline back', () => {
  it('stand at most four words before it', () => {
    expect(speaksOfDiscipline('Không có ai phải kiểm điểm')).toBe(false);
    expect(speaksOfDiscipline('Không có ai ở đây kiểm điểm')).toBe(true);
  });
});
