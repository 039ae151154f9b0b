import type { Unit, UnitType } from '../../../src/domain/unit.ts';
import type { Chance } from '../random.ts';
import type { SamplePerson } from '../submission.ts';
import { fillText } from './sample-text.ts';

type Clauses = { readonly work: readonly string[]; readonly results: readonly string[] };

const anyOffice: Clauses = {
  work: [
    'tham mưu {n:18-46} văn bản, không có văn bản chậm hạn',
    'chủ trì tổng hợp báo cáo tuần, tháng, quý đúng thời gian',
    'số hóa {n:1200-3400} trang tài liệu lưu trữ của cơ quan',
    'xây dựng biểu mẫu điện tử thay cho {n:4-9} loại sổ giấy',
  ],
  results: [
    'được tập thể bình chọn là gương điển hình quý III',
    'có sáng kiến được công nhận cấp cơ sở',
    'hoàn thành xuất sắc nhiệm vụ năm trước và giữ vững trong năm nay',
    'đạt giải trong hội thi do khối tổ chức',
  ],
};

const byType: Readonly<Partial<Record<UnitType, Clauses>>> = {
  'phuong-xa': {
    work: [
      'trực tiếp giải quyết {n:640-2300} hồ sơ, trong đó {n:93-99}% trước và đúng hạn',
      'vận động {n:35-120} hộ tháo dỡ mái che, bục bệ lấn chiếm vỉa hè',
      'hướng dẫn {n:150-520} lượt công dân nộp hồ sơ trực tuyến',
      'hòa giải thành {n:4-15} vụ việc ngay tại khu phố',
      'cập nhật đầy đủ cơ sở dữ liệu hộ tịch điện tử cho {n:3100-7800} trường hợp',
      'phụ trách đội tuyên truyền lưu động {n:12-30} buổi về nếp sống văn minh đô thị',
    ],
    results: [
      'không có phản ánh, kiến nghị về thái độ phục vụ',
      'được người dân chấm “rất hài lòng” ở {n:92-98}% số phiếu',
      'được Chủ tịch UBND biểu dương trước hội nghị cán bộ chủ chốt',
      'là nòng cốt của mô hình trả kết quả ngay trong ngày',
    ],
  },
  'truong-hoc': {
    work: [
      'dạy {n:1-3} chuyên đề cấp cụm được đồng nghiệp đánh giá tốt',
      'bồi dưỡng {n:3-9} học sinh đạt giải cấp thành phố',
      'làm {n:6-18} bộ đồ dùng dạy học từ vật liệu tái sử dụng',
      'chủ nhiệm lớp có {n:96-100}% học sinh hoàn thành tốt chương trình',
      'biên soạn bộ câu hỏi tình huống về ứng xử học đường dùng trong toàn trường',
    ],
    results: [
      'được phụ huynh tin tưởng, không có đơn thư phản ánh',
      'đạt giáo viên dạy giỏi cấp thành phố',
      'có sáng kiến kinh nghiệm xếp loại A cấp trường',
      'giúp đỡ {n:2-3} giáo viên mới vào nghề',
    ],
  },
  'luc-luong-vu-trang': {
    work: [
      'tiếp nhận {n:2100-5200} hồ sơ cấp căn cước công dân',
      'tham gia {n:18-40} ca trực tăng cường bảo đảm an ninh trật tự',
      'tuần tra, xử lý {n:40-150} vụ việc gây mất trật tự công cộng',
    ],
    results: [
      'giữ nghiêm điều lệnh, trang phục đúng quy định',
      'được biểu dương tại giao ban quý',
      'không để xảy ra sai sót nghiệp vụ',
    ],
  },
  'mttq-doan-the': {
    work: [
      'vận động quà trị giá {n:45-160} triệu đồng cho hội viên khó khăn',
      'tổ chức {n:6-14} lớp tập huấn kỹ năng cho cán bộ cơ sở',
      'xây dựng {n:2-5} mô hình điểm về nếp sống văn minh',
    ],
    results: [
      'được cấp trên ghi nhận trong đợt kiểm tra năm',
      'số hội viên mới tăng {n:3-9}% so với kế hoạch',
      'được cơ sở đánh giá gần gũi, trách nhiệm',
    ],
  },
};

const militia: Clauses = {
  work: [
    'huấn luyện {n:60-140} chiến sĩ dân quân đạt yêu cầu',
    'hoàn thành chỉ tiêu giao quân, không có trường hợp bù đổi',
    'tham gia {n:12-28} ca trực bảo đảm an ninh trật tự dịp lễ, Tết',
  ],
  results: [
    'giữ nghiêm điều lệnh, trang phục đúng quy định',
    'được cấp trên biểu dương tại hội nghị tổng kết',
  ],
};

const nursery: Clauses = {
  work: [
    'tổ chức {n:1-3} chuyên đề cấp cụm được đồng nghiệp đánh giá tốt',
    'làm {n:6-18} bộ đồ chơi, đồ dùng từ vật liệu tái sử dụng',
    'giữ nhóm lớp {n:96-100}% trẻ chuyên cần, bảo đảm an toàn tuyệt đối',
    'hướng dẫn {n:20-45} phụ huynh phương pháp nuôi dạy trẻ tại nhà',
    'xây dựng góc thiên nhiên cho trẻ trải nghiệm hằng tuần',
  ],
  results: [
    'được phụ huynh tin yêu, không có phản ánh',
    'đạt giáo viên mầm non dạy giỏi cấp thành phố',
    'có sáng kiến kinh nghiệm xếp loại A cấp trường',
    'giúp đỡ {n:2-3} giáo viên mới vào nghề',
  ],
};

const leading: Clauses = {
  work: [
    'chủ trì {n:3-8} buổi đối thoại, tiếp xúc trực tiếp với người dân, viên chức',
    'chỉ đạo sửa đổi quy chế làm việc theo hướng rõ người, rõ việc, rõ thời hạn',
    'kiểm tra {n:6-18} lượt việc chấp hành giờ giấc, trang phục của đơn vị',
    'cắt giảm {n:15-30}% số cuộc họp, chuyển tài liệu sang bản điện tử',
    'trực tiếp giải quyết dứt điểm {n:5-16} kiến nghị kéo dài',
  ],
  results: [
    'tập thể đoàn kết, không có đơn thư vượt cấp',
    'lĩnh vực phụ trách hoàn thành toàn bộ chỉ tiêu được giao',
    'được cấp dưới tín nhiệm cao khi lấy phiếu góp ý',
  ],
};

type Kind = Pick<Unit, 'type' | 'name'>;

/** Who is praised: the words must fit what the person does. */
type Worker = Pick<SamplePerson, 'position' | 'department' | 'isLeader'>;

/** One person's achievement in a short line, for `Thành tích nổi bật`. */
export function shortAchievement(unit: Kind, worker: Worker, year: number, chance: Chance): string {
  return sentence(fillText(chance.pick(clausesOf(unit, worker).work), year, chance));
}

/** The longer summary that goes with a proposal for an award. */
export function summaryOf(unit: Kind, worker: Worker, year: number, chance: Chance): string {
  const { work, results } = clausesOf(unit, worker);
  const [first = '', second = ''] = chance.shuffle(work);
  const parts = [`${worker.position}: ${first}`, second, chance.pick(results)];
  return sentence(fillText(parts.join('; '), year, chance));
}

/** What a unit as a whole says for itself. */
export function unitSummary(unit: Kind, year: number, chance: Chance): string {
  const [first = '', second = '', third = ''] = chance.shuffle(unitClauses(unit));
  const opening = chance.pick(['Năm {year} đơn vị ', 'Tập thể đoàn kết, ', 'Trong năm, ', '']);
  return sentence(fillText(`${opening}${first}; ${second}; ${third}`, year, chance));
}

function unitClauses({ type, name }: Kind): readonly string[] {
  const common = [
    'ban hành và thực hiện nghiêm quy chế văn hóa công sở, không có người vi phạm kỷ luật',
    'tổ chức {n:3-6} đợt kiểm tra nội bộ về giờ giấc, trang phục, thẻ chức danh',
    'đưa việc thực hiện văn hóa công sở vào tiêu chí xếp loại hằng tháng',
    'giữ trụ sở xanh, sạch, trồng mới {n:15-80} cây xanh và chậu hoa',
    'có {n:90-100}% cán bộ đăng ký làm theo gương Bác bằng việc làm cụ thể',
  ];
  if (type === 'phuong-xa') {
    return [
      ...common,
      'giải quyết {n:96-99}% hồ sơ trước và đúng hạn trong tổng số {n:4200-9800} hồ sơ',
      'duy trì mô hình trả kết quả trong ngày tại bộ phận một cửa',
      'xử lý dứt điểm {n:12-38} kiến nghị của cử tri ngay tại cơ sở',
    ];
  }
  if (isNursery(name)) {
    return [
      ...common,
      'giữ vững danh hiệu trường đạt chuẩn quốc gia',
      'bảo đảm an toàn tuyệt đối cho {n:240-460} trẻ',
      'xây dựng bếp ăn một chiều, công khai thực đơn hằng ngày tới phụ huynh',
    ];
  }
  if (type === 'truong-hoc') {
    return [
      ...common,
      'giữ vững danh hiệu trường đạt chuẩn quốc gia',
      'có {n:5-22} giải học sinh giỏi cấp thành phố trở lên',
      'xây dựng bộ quy tắc ứng xử học đường được phụ huynh ký cam kết',
    ];
  }
  return [
    ...common,
    'hoàn thành {n:97-100}% nhiệm vụ được giao đúng hạn',
    'tham mưu {n:5-14} văn bản tháo gỡ khó khăn cho cơ sở',
    'ứng dụng chữ ký số cho {n:94-100}% văn bản đi',
  ];
}

const isNursery = (name: string): boolean => name.includes('Mầm non');

function clausesOf({ type, name }: Kind, { position, department, isLeader }: Worker): Clauses {
  if (isLeader) return leading;
  if (/kế toán|y tế|Văn thư/i.test(position)) return anyOffice;
  if (position.includes('Quân sự') || name.includes('Quân sự')) return militia;
  if (department === 'MTTQ - Đoàn thể') return byType['mttq-doan-the'] ?? anyOffice;
  return isNursery(name) ? nursery : (byType[type] ?? anyOffice);
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
