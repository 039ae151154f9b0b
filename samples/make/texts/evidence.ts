/**
 * What a unit names as proof, by line or criterion. `{n:…}` as in `sample-text.ts`, `{symbol}` is the unit's own in
 * document numbers, `{date}` a day of the year.
 */
export const evidence: Readonly<Record<string, readonly string[]>> = {
  'TT1.1': [
    'Danh mục nhiệm vụ xuất từ phần mềm quản lý văn bản, kèm Báo cáo số {n:180-420}/BC-{symbol} ngày {date}',
    'Bảng theo dõi nhiệm vụ được giao năm {year} (phụ lục 1)',
    'Thông báo kết quả thực hiện nhiệm vụ của Văn phòng HĐND và UBND thành phố',
  ],
  'TT1.2a': [
    'Kế hoạch số {n:20-160}/KH-{symbol} ngày {date} và văn bản tham mưu kèm theo',
    'Tờ trình số {n:15-90}/TTr-{symbol} ngày {date}; đề án được phê duyệt trong năm',
  ],
  'TT1.2b': [
    'Công văn số {n:300-950}/{symbol} ngày {date} về tháo gỡ vướng mắc cho hộ kinh doanh',
    'Biên bản đối thoại với người dân, doanh nghiệp ngày {date}',
  ],
  'TT1.3': [
    'Báo cáo công khai ngân sách quý I–III; biên bản kiểm tra tài chính ngày {date}',
    'Quyết định công khai dự toán số {n:10-60}/QĐ-{symbol}; thông báo thẩm tra quyết toán',
    'Kết luận kiểm tra số {n:2-19}/KL ngày {date}',
  ],
  'TT1.4a': [
    'Quyết định số {n:12-75}/QĐ-{symbol} ngày {date} ban hành quy chế văn hóa công sở',
    'Quy chế văn hóa công sở ban hành kèm Quyết định số {n:12-75}/QĐ-{symbol}, còn hiệu lực',
  ],
  'TT1.4b': ['Kế hoạch số {n:10-70}/KH-{symbol} ngày {date} thực hiện phong trào thi đua năm {year}'],
  'TT1.4c': [
    'Sổ theo dõi giờ làm việc; biên bản tự kiểm tra ngày {date}',
    'Phần mềm chấm công; biên bản kiểm tra nội bộ quý III',
  ],
  'TT1.4d': ['Sổ theo dõi giờ làm việc năm {year}', 'Thông báo kết quả kiểm tra công vụ ngày {date}'],
  'TT1.5a': ['Kế hoạch số {n:5-40}-KH/CB ngày {date} về thực hiện Chỉ thị 05-CT/TW'],
  'TT1.5b': [
    'Biên bản sinh hoạt chuyên đề của chi bộ ngày {date}',
    'Danh sách đăng ký học tập và làm theo năm {year}',
  ],
  'TT1.5c': [
    'Quyết định khen thưởng gương điển hình ngày {date}',
    'Tin bài giới thiệu gương điển hình trên trang thông tin điện tử ngày {date}',
  ],
  'TT2.1': [
    'Ảnh chụp bảng niêm yết và danh mục thủ tục hành chính; biên bản kiểm tra ngày {date}',
    'Danh mục thủ tục niêm yết kèm đường dẫn trên trang thông tin điện tử',
  ],
  'TT2.2a': ['Báo cáo một cửa 11 tháng năm {year}', 'Số liệu hệ thống một cửa điện tử xuất ngày {date}'],
  'TT2.2b': [
    'Quyết định số {n:40-190}/QĐ-{symbol} về rút ngắn thời gian giải quyết thủ tục hành chính',
    'Thông báo số {n:20-90}/TB-{symbol} ngày {date} về thời gian giải quyết rút ngắn',
  ],
  'TT2.3a': ['Số liệu Cổng dịch vụ công xuất ngày {date}'],
  'TT2.3b': ['Báo cáo kiểm soát thủ tục hành chính quý III/{year}'],
  'TT2.3c': ['Đường dẫn mục thủ tục hành chính và tra cứu hồ sơ trên trang thông tin điện tử'],
  'TT3.1a': ['Báo cáo thống kê văn bản ký số trên phần mềm quản lý văn bản đến ngày {date}'],
  'TT3.1b': ['Số liệu dịch vụ công trực tuyến tháng 11/{year}'],
  'TT3.1c': ['Địa chỉ trang thông tin điện tử; ảnh chụp lịch công tác trên mạng tuần {n:40-47}'],
  'TT4.1': [
    'Ảnh chụp trụ sở, hội trường, phòng tiếp dân; biên bản tự kiểm tra ngày {date}',
    'Biên bản kiểm tra bài trí công sở ngày {date}',
  ],
  'TT4.2a': [
    'Biên bản kiểm tra của đoàn thành phố ngày {date}; ảnh khuôn viên',
    'Biên bản tự kiểm tra ngày {date}',
  ],
  'TT4.2b': ['Biên bản kiểm tra phòng cháy, chữa cháy ngày {date}; quy định cơ quan không khói thuốc'],
  'TT5.1a': [
    'Kế hoạch phát động số {n:10-70}/KH-{symbol} ngày {date}',
    'Bản giao ước thi đua của cụm, khối ngày {date}',
  ],
  'TT5.1b': ['Báo cáo sơ kết phong trào ngày {date}', 'Báo cáo mô hình, cách làm hay năm {year}'],
  'TT5.1c': ['Danh sách đăng ký thi đua năm {year}'],
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
