import type { Unit, UnitType } from '../../../src/domain/unit.ts';

/** What people did, and what came of it. */
export type Clauses = { readonly work: readonly string[]; readonly results: readonly string[] };

/** Clauses of office workers. */
export const anyOffice: Clauses = {
  work: [
    'tham mưu {n:18-46} văn bản, không có văn bản chậm hạn',
    'theo dõi sổ công việc của phòng, nhắc {n:40-90} lượt nhiệm vụ sắp đến hạn',
    'soạn bộ tài liệu hỏi đáp {n:20-45} câu về quy chế làm việc',
    'đối chiếu, thanh quyết toán {n:160-420} chứng từ không sai sót',
    'phục vụ {n:30-75} hội nghị, cuộc họp chu đáo, tiết kiệm',
    'hướng dẫn nghiệp vụ cho {n:6-20} cán bộ cơ sở qua điện thoại và tại chỗ',
    'lập cơ sở dữ liệu tra cứu nhanh {n:600-1900} hồ sơ cán bộ',
    'cải tiến mẫu báo cáo, bớt {n:3-6} biểu trùng lặp',
    'chủ trì tổng hợp báo cáo tuần, tháng, quý đúng thời gian',
    'số hóa {n:1200-3400} trang tài liệu lưu trữ của cơ quan',
    'xây dựng biểu mẫu điện tử thay cho {n:4-9} loại sổ giấy',
  ],
  results: [
    'được tập thể bình chọn là gương điển hình quý III',
    'chưa từng đi muộn hay bỏ giờ trong cả năm',
    'được Chi bộ xếp loại hoàn thành xuất sắc nhiệm vụ',
    'nhiều lần làm việc ngày nghỉ để kịp tiến độ chung',
    'nhận thư cảm ơn của {n:2-5} đơn vị cơ sở',
    'có sáng kiến được công nhận cấp cơ sở',
    'hoàn thành xuất sắc nhiệm vụ năm trước và giữ vững trong năm nay',
    'đạt giải trong hội thi do khối tổ chức',
  ],
};

/** Clauses by kind of unit, where it has its own. */
export const byType: Readonly<Partial<Record<UnitType, Clauses>>> = {
  'phuong-xa': {
    work: [
      'trực tiếp giải quyết {n:640-2300} hồ sơ, trong đó {n:93-99}% trước và đúng hạn',
      'rà soát {n:90-260} hộ thuộc diện chính sách, chi trả đủ và kịp thời',
      'đo vẽ, kiểm tra thực địa {n:45-130} thửa đất có vướng mắc về ranh giới',
      'lập dự toán và công khai {n:9-14} nguồn quỹ của phường, không có ý kiến khiếu nại',
      'thẩm tra lý lịch, chứng thực {n:1200-3900} bản sao trong năm',
      'tham mưu tổ chức {n:6-15} lễ hội, hội thi văn hóa ở khu phố tiết kiệm, văn minh',
      'tiếp nhận và phân loại {n:70-190} đơn thư, không để tồn quá hạn',
      'chụp ảnh, số hóa sổ hộ tịch từ năm 1976 đến nay',
      'vận động {n:35-120} hộ tháo dỡ mái che, bục bệ lấn chiếm vỉa hè',
      'hướng dẫn {n:150-520} lượt công dân nộp hồ sơ trực tuyến',
      'hòa giải thành {n:4-15} vụ việc ngay tại khu phố',
      'cập nhật đầy đủ cơ sở dữ liệu hộ tịch điện tử cho {n:3100-7800} trường hợp',
      'phụ trách đội tuyên truyền lưu động {n:12-30} buổi về nếp sống văn minh đô thị',
    ],
    results: [
      'không có phản ánh, kiến nghị về thái độ phục vụ',
      'luôn ở lại giải quyết xong việc của người dân đến sau giờ',
      'được bà con khu phố gửi thư khen',
      'là người hướng dẫn cho {n:1-3} công chức mới',
      'được người dân chấm “rất hài lòng” ở {n:92-98}% số phiếu',
      'được Chủ tịch UBND biểu dương trước hội nghị cán bộ chủ chốt',
      'là nòng cốt của mô hình trả kết quả ngay trong ngày',
    ],
  },
  'truong-hoc': {
    work: [
      'dạy {n:1-3} chuyên đề cấp cụm được đồng nghiệp đánh giá tốt',
      'phụ đạo miễn phí {n:8-22} học sinh có hoàn cảnh khó khăn',
      'tổ chức {n:3-7} buổi ngoại khóa về di tích của thành phố',
      'giữ nền nếp lớp chủ nhiệm, {n:4-9} tháng liền dẫn đầu thi đua toàn trường',
      'thiết kế {n:15-40} bài giảng điện tử dùng chung trong tổ',
      'thăm gia đình {n:12-30} học sinh có nguy cơ bỏ học',
      'bồi dưỡng {n:3-9} học sinh đạt giải cấp thành phố',
      'làm {n:6-18} bộ đồ dùng dạy học từ vật liệu tái sử dụng',
      'chủ nhiệm lớp có {n:96-100}% học sinh hoàn thành tốt chương trình',
      'biên soạn bộ câu hỏi tình huống về ứng xử học đường dùng trong toàn trường',
    ],
    results: [
      'được phụ huynh tin tưởng, không có đơn thư phản ánh',
      'được học sinh bình chọn là thầy cô thân thiện',
      'dự giờ và chia sẻ với {n:10-18} đồng nghiệp',
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
      'giúp {n:5-19} hội viên vay vốn phát triển kinh tế gia đình',
      'duy trì {n:3-6} câu lạc bộ sinh hoạt đều hằng tháng',
      'giám sát {n:2-5} công trình ở khu phố, kiến nghị {n:6-11} nội dung',
      'kết nạp {n:14-60} hội viên, đoàn viên mới',
      'vận động {n:20-70} hộ tổ chức cưới, tang gọn nhẹ',
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

/** Clauses of soldiers and the militia. */
export const militia: Clauses = {
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

/** Clauses of nursery schools. */
export const nursery: Clauses = {
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

/** Clauses of those who lead. */
export const leading: Clauses = {
  work: [
    'chủ trì {n:3-8} buổi đối thoại, tiếp xúc trực tiếp với người dân, viên chức',
    'công khai số điện thoại, tiếp nhận và trả lời {n:40-130} cuộc gọi phản ánh',
    'phân công lại {n:3-7} vị trí việc làm đúng sở trường, giảm việc tồn đọng',
    'huy động {n:120-480} triệu đồng nguồn lực xã hội hóa chỉnh trang trụ sở',
    'chỉ đạo hoàn thành sớm {n:2-5} nhiệm vụ trọng tâm trong chương trình năm',
    'dự sinh hoạt {n:5-12} tổ, bộ phận để nghe góp ý về lề lối làm việc',
    'bãi bỏ {n:2-4} khâu trình ký trung gian',
    'chỉ đạo sửa đổi quy chế làm việc theo hướng rõ người, rõ việc, rõ thời hạn',
    'kiểm tra {n:6-18} lượt việc chấp hành giờ giấc, trang phục của đơn vị',
    'cắt giảm {n:15-30}% số cuộc họp, chuyển tài liệu sang bản điện tử',
    'trực tiếp giải quyết dứt điểm {n:5-16} kiến nghị kéo dài',
  ],
  results: [
    'tập thể đoàn kết, không có đơn thư vượt cấp',
    'giữ gương mẫu về giờ giấc và trang phục',
    'đơn vị tiết kiệm {n:6-12}% chi thường xuyên',
    'bồi dưỡng {n:1-3} cán bộ trẻ vào nguồn quy hoạch',
    'lĩnh vực phụ trách hoàn thành toàn bộ chỉ tiêu được giao',
    'được cấp dưới tín nhiệm cao khi lấy phiếu góp ý',
  ],
};

/** What a unit as a whole may say of itself. */
export function unitClauses({ type, name }: Pick<Unit, 'type' | 'name'>): readonly string[] {
  const common = [
    'ban hành và thực hiện nghiêm quy chế văn hóa công sở, không có người vi phạm kỷ luật',
    'mở hòm thư góp ý điện tử, tiếp nhận và trả lời {n:25-90} ý kiến',
    'thay toàn bộ biển tên, biển chức danh theo mẫu thống nhất',
    'tổ chức hội thi “Công sở văn minh” với {n:4-9} đội tham gia',
    'không còn họp quá {n:60-90} phút, giảm {n:15-35}% giấy in so với năm trước',
    'giúp đỡ {n:3-8} gia đình cán bộ gặp hoạn nạn',
    'trao đổi, học tập kinh nghiệm với {n:2-4} đơn vị trong cụm',
    'sửa chữa {n:2-6} phòng làm việc bằng nguồn tiết kiệm chi',
    'lắp bảng theo dõi tiến độ công việc tại sảnh, cập nhật hằng ngày',
    'vận động quỹ “Vì đồng nghiệp” được {n:12-60} triệu đồng',
    'giữ danh hiệu cơ quan đạt chuẩn an toàn về an ninh trật tự',
    'xây dựng {n:2-5} gương điển hình được nêu trên cổng thông tin thành phố',
    'bố trí góc đọc sách và nơi nghỉ trưa cho người ở xa',
    'hoàn thành chấm dứt hút thuốc trong trụ sở, xử lý {n:1-3} trường hợp nhắc nhở',
    'cử {n:5-18} lượt người bồi dưỡng kỹ năng giao tiếp, ứng xử',
    'rút ngắn {n:1-3} bước trong quy trình trình ký văn bản',
    'tổ chức {n:3-6} đợt kiểm tra nội bộ về giờ giấc, trang phục, thẻ chức danh',
    'đưa việc thực hiện văn hóa công sở vào tiêu chí xếp loại hằng tháng',
    'giữ trụ sở xanh, sạch, trồng mới {n:15-80} cây xanh và chậu hoa',
    'có {n:90-100}% cán bộ đăng ký làm theo gương Bác bằng việc làm cụ thể',
  ];
  if (type === 'phuong-xa') {
    return [
      ...common,
      'giải quyết {n:96-99}% hồ sơ trước và đúng hạn trong tổng số {n:4200-9800} hồ sơ',
      'xóa {n:3-8} điểm tập kết rác tự phát, trồng hoa thay thế',
      'có {n:5-9} khu phố không còn vi phạm lòng đường, vỉa hè',
      'tổ chức {n:4-8} phiên đối thoại giữa Chủ tịch UBND với Nhân dân',
      'hỗ trợ {n:600-2100} lượt người dân tạo tài khoản dịch vụ công',
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
    'được cơ sở chấm điểm phục vụ bình quân {n:92-98}/100',
    'tổ chức {n:3-7} cuộc kiểm tra, hướng dẫn tại phường, xã',
    'chuyển toàn bộ lịch họp và tài liệu lên phần mềm dùng chung',
    'phối hợp liên ngành giải quyết {n:9-24} vụ việc phức tạp',
    'tham mưu {n:5-14} văn bản tháo gỡ khó khăn cho cơ sở',
    'ứng dụng chữ ký số cho {n:94-100}% văn bản đi',
  ];
}

/** A nursery school, by its name. */
export const isNursery = (name: string): boolean => name.includes('Mầm non');
