/**
 * What a unit names as proof, by criterion. `{n:…}` as in `sample-text.ts`, `{symbol}` is the unit's own in
 * document numbers, `{date}` a day of the year.
 */
export const evidence: Readonly<Record<string, readonly string[]>> = {
  'TT1.1': [
    'Danh mục nhiệm vụ xuất từ phần mềm quản lý văn bản, kèm Báo cáo số {n:180-420}/BC-{symbol} ngày {date}',
    'Bảng theo dõi nhiệm vụ được giao năm {year} (phụ lục 1)',
    'Thông báo kết quả thực hiện nhiệm vụ của Văn phòng HĐND và UBND thành phố',
  ],
  'TT1.2': [
    'Kế hoạch số {n:20-160}/KH-{symbol} ngày {date} và văn bản tham mưu kèm theo',
    'Tờ trình số {n:15-90}/TTr-{symbol} ngày {date}; đề án được phê duyệt trong năm',
    'Công văn số {n:300-950}/{symbol} ngày {date} về tháo gỡ vướng mắc cho hộ kinh doanh',
  ],
  'TT1.3': [
    'Báo cáo công khai ngân sách quý I–III; Biên bản kiểm tra tài chính ngày {date}',
    'Quyết định công khai dự toán số {n:10-60}/QĐ-{symbol}; không có kết luận sai phạm',
    'Kết luận kiểm tra số {n:2-19}/KL ngày {date}',
  ],
  'TT1.4': [
    'Quyết định số {n:12-75}/QĐ-{symbol} ban hành quy chế văn hóa công sở; sổ theo dõi giờ làm việc',
    'Quy chế làm việc sửa đổi ngày {date}; biên bản kiểm tra nội bộ hằng quý',
    'Biên bản kiểm tra công vụ ngày {date}',
  ],
  'TT1.5': [
    'Kế hoạch học tập chuyên đề năm {year}; nghị quyết chi bộ; danh sách đăng ký làm theo',
    'Báo cáo số {n:20-80}-BC/CB ngày {date} về thực hiện Chỉ thị 05-CT/TW',
  ],
  'TT2.1': [
    'Ảnh chụp bảng niêm yết và danh mục thủ tục hành chính; biên bản kiểm tra ngày {date}',
    'Danh mục thủ tục niêm yết kèm đường dẫn trên trang thông tin điện tử',
  ],
  'TT2.2': [
    'Báo cáo một cửa 11 tháng năm {year}; Quyết định rút ngắn thời gian giải quyết',
    'Số liệu hệ thống một cửa điện tử xuất ngày {date}',
    'Thông báo số {n:20-90}/TB-{symbol} về thời gian giải quyết rút ngắn',
  ],
  'TT2.3': [
    'Số liệu Cổng dịch vụ công xuất ngày {date}',
    'Báo cáo kiểm soát thủ tục hành chính quý III/{year}',
  ],
  TT3: [
    'Báo cáo thống kê văn bản ký số trên phần mềm quản lý văn bản đến ngày {date}',
    'Số liệu dịch vụ công trực tuyến tháng 11/{year}; địa chỉ trang thông tin điện tử của đơn vị',
  ],
  'TT4.1': [
    'Ảnh chụp trụ sở, hội trường, phòng tiếp dân; biên bản tự kiểm tra ngày {date}',
    'Biên bản kiểm tra bài trí công sở ngày {date}',
  ],
  'TT4.2': [
    'Biên bản kiểm tra của đoàn thành phố ngày {date}; ảnh khuôn viên',
    'Biên bản kiểm tra an toàn phòng cháy, chữa cháy; quyết định công nhận cơ quan không khói thuốc',
  ],
  TT5: [
    'Kế hoạch phát động số {n:10-70}/KH-{symbol} ngày {date}; danh sách đăng ký thi đua',
    'Bản giao ước thi đua của cụm, khối; báo cáo sơ kết ngày {date}',
  ],
};

/** Why a line does not concern a unit, by kind of unit. */
export const reasonsNotApplicable = {
  'truong-hoc': 'Nhà trường không được giao tham mưu, giải quyết nội dung này.',
  'mttq-doan-the': 'Đơn vị không có thủ tục hành chính thuộc thẩm quyền giải quyết.',
  'co-quan-dang': 'Cơ quan Đảng không giải quyết thủ tục hành chính cho công dân.',
  'luc-luong-vu-trang': 'Nội dung thực hiện theo quy định riêng của ngành.',
  'don-vi-su-nghiep': 'Đơn vị sự nghiệp không được giao nhiệm vụ này.',
  'co-quan-hanh-chinh': 'Phòng chuyên môn không trực tiếp cung cấp dịch vụ công này.',
  'phuong-xa': 'Trong năm không phát sinh nhiệm vụ thuộc nội dung này.',
} as const;
