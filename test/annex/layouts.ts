import { annexDocument, annexWorkbook, bold } from '../support/annex-files.ts';

/** An annex as an office has it, and each line that must come out: number, title, points, where they count, rule, cell. */
export type Layout = {
  readonly name: string;
  readonly file: string;
  readonly bytes: () => Promise<Uint8Array>;
  readonly total: number;
  readonly lines: readonly string[];
  /** Code and cell of everything that is said. */
  readonly said: readonly string[];
};

const across = (value: string, right: number) => ({ value, right });

export const layouts: readonly Layout[] = [
  {
    name: 'STT, Nội dung, Điểm chuẩn, Cách chấm; a thousand points with bonus and penalty',
    file: 'chuyen-doi-so.xlsx',
    bytes: () =>
      annexWorkbook({
        'Phụ lục': [
          [across('PHỤ LỤC', 5)],
          [across('BẢNG TIÊU CHÍ, THANG ĐIỂM THI ĐUA CHUYỂN ĐỔI SỐ (Kèm theo Kế hoạch số 25/KH-UBND)', 5)],
          ['STT', 'Nội dung tiêu chí', 'Điểm chuẩn', 'Cách chấm điểm', 'Điểm tự chấm', 'Điểm thẩm định'],
          ['I', 'CHÍNH QUYỀN SỐ', 400],
          ['1', 'Dịch vụ công trực tuyến', 250],
          [
            '1.1',
            'Tỷ lệ hồ sơ trực tuyến toàn trình',
            150,
            'Đạt từ 90% trở lên: 150 điểm; từ 70% đến dưới 90%: 100 điểm; từ 50% đến dưới 70%: 50 điểm; dưới 50%: 0 điểm',
          ],
          [
            '1.2',
            'Tỷ lệ thanh toán trực tuyến so với chỉ tiêu được giao',
            100,
            'Đạt chỉ tiêu: 100 điểm; cứ giảm 1% trừ 2 điểm; vượt chỉ tiêu: cộng 1 điểm/1%, tối đa 10 điểm',
          ],
          ['2', 'Văn bản điện tử được ký số', 150, 'Tính theo tỷ lệ %'],
          ['II', 'KINH TẾ SỐ, XÃ HỘI SỐ', 400],
          ['1', 'Tổ công nghệ số cộng đồng hoạt động thường xuyên', 200, 'Có: 200 điểm; không: 0 điểm'],
          [
            '2',
            'Số người được tập huấn kỹ năng số',
            200,
            'Đơn vị dẫn đầu cụm được điểm tối đa; các đơn vị khác tính theo tỷ lệ so với đơn vị dẫn đầu',
          ],
          ['III', 'CÔNG TÁC CHỈ ĐẠO', 200],
          [
            '1',
            'Ban hành kế hoạch và báo cáo định kỳ',
            200,
            'Mỗi báo cáo chậm trừ 10 điểm, thiếu trừ 25 điểm',
          ],
          ['IV', 'ĐIỂM THƯỞNG (tối đa 50 điểm)', 50],
          ['1', 'Mô hình, sáng kiến được tỉnh công nhận', null, '10 điểm/mô hình'],
          ['V', 'ĐIỂM TRỪ'],
          ['1', 'Để xảy ra mất an toàn thông tin', null, 'Trừ 20 điểm/vụ'],
          [null, 'TỔNG CỘNG (I+II+III+IV-V)', 1050],
        ],
      }),
    total: 1000,
    lines: [
      'I CHÍNH QUYỀN SỐ | 400 | A4',
      '  1 Dịch vụ công trực tuyến | 250 | A5',
      '    1.1 Tỷ lệ hồ sơ trực tuyến toàn trình | 150 | bands % 50:50 70:100 90:150 | A6',
      '    1.2 Tỷ lệ thanh toán trực tuyến so với chỉ tiêu được giao | 100 | target -2/1% +1/1%≤10 | A7',
      '  2 Văn bản điện tử được ký số | 150 | proportional | A8',
      'II KINH TẾ SỐ, XÃ HỘI SỐ | 400 | A9',
      '  1 Tổ công nghệ số cộng đồng hoạt động thường xuyên | 200 | yes-no | A10',
      '  2 Số người được tập huấn kỹ năng số | 200 | relative cluster | A11',
      'III CÔNG TÁC CHỈ ĐẠO | 200 | A12',
      '  1 Ban hành kế hoạch và báo cáo định kỳ | 200 | score | A13 | !',
      'IV ĐIỂM THƯỞNG (tối đa 50 điểm) | 50 bonus | A14',
      '  1 Mô hình, sáng kiến được tỉnh công nhận | 50 bonus | per-item 10 | A15',
      'V ĐIỂM TRỪ | ? penalty | A16',
      '  1 Để xảy ra mất an toàn thông tin | ? penalty | deduction 20 | A17',
    ],
    said: ['TD4160 A7', 'TD4159 A13'],
  },
  {
    name: 'header of two rows, no column of rules: levels and bounds in rows below; letters, numbers, bold',
    file: 'cai-cach-hanh-chinh.xlsx',
    bytes: () =>
      annexWorkbook({
        'Phu luc 1': [
          [across('BỘ TIÊU CHÍ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2026', 5)],
          [
            across(
              '(Ban hành kèm theo Quyết định số 128/QĐ-UBND ngày 05 tháng 01 năm 2026 của UBND tỉnh)',
              5,
            ),
          ],
          [],
          [
            { value: 'STT', down: 1 },
            { value: 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần', down: 1 },
            across('Điểm', 2),
            null,
            null,
            { value: 'Ghi chú', down: 1 },
          ],
          [null, null, 'Điểm tối đa', 'Điểm tự đánh giá', 'Điểm thẩm định', null],
          [bold('A'), bold('CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH'), bold(9.5)],
          [bold('1'), bold('Kế hoạch cải cách hành chính'), 3],
          ['1.1', 'Ban hành kế hoạch năm', 1],
          [null, '- Ban hành trong tháng 01: 1', null],
          [null, '- Ban hành sau tháng 01: 0,5', null],
          [null, '- Không ban hành: 0', null],
          ['1.2', 'Mức độ hoàn thành kế hoạch', '2'],
          [null, 'Đạt 100% kế hoạch', 2],
          [null, 'Đạt từ 80% - dưới 100% kế hoạch', 1],
          [null, 'Dưới 80% kế hoạch', 0],
          [bold('2'), bold('Chế độ báo cáo'), '1,5'],
          ['2.1', 'Số lượng báo cáo', '0,5'],
          ['2.2', 'Thời hạn báo cáo (mỗi báo cáo chậm trừ 0,25 điểm)', 1],
          [bold('3'), bold('Kiểm tra, xử lý sau kiểm tra'), 5],
          ['3.1', 'Tỷ lệ đơn vị được kiểm tra', 2],
          [null, 'Từ 30% số đơn vị trở lên: 2'],
          [null, 'Từ 20% - dưới 30% số đơn vị: 1'],
          [null, 'Dưới 20% số đơn vị: 0'],
          ['3.2', 'Xử lý các vấn đề phát hiện qua kiểm tra', 3, null, null, 'Theo văn bản xử lý'],
          [bold('B'), bold('XÁC ĐỊNH CHỈ SỐ HÀI LÒNG'), 10],
          ['1', 'Chỉ số hài lòng của người dân', '10'],
          [null, bold('TỔNG ĐIỂM'), '19,5'],
        ],
      }),
    total: 19.5,
    lines: [
      'A CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH | 9.5 | A6',
      '  1 Kế hoạch cải cách hành chính | 3 | A7',
      '    1.1 Ban hành kế hoạch năm | 1 | levels Ban hành trong tháng 01:1 Ban hành sau tháng 01:0.5 Không ban hành:0 | A8',
      '    1.2 Mức độ hoàn thành kế hoạch | 2 | bands % 80:1 100:2 beyond | A12',
      '  2 Chế độ báo cáo | 1.5 | A16',
      '    2.1 Số lượng báo cáo | 0.5 | score | A17 | !',
      '    2.2 Thời hạn báo cáo | 1 | deduction 0.25 | A18',
      '  3 Kiểm tra, xử lý sau kiểm tra | 5 | A19',
      '    3.1 Tỷ lệ đơn vị được kiểm tra | 2 | bands % 20:1 30:2 | A20',
      '    3.2 Xử lý các vấn đề phát hiện qua kiểm tra | 3 | score | A24 | !',
      'B XÁC ĐỊNH CHỈ SỐ HÀI LÒNG | 10 | A25',
      '  1 Chỉ số hài lòng của người dân | 10 | score | A26 | !',
    ],
    said: ['TD4159 A17', 'TD4159 A24', 'TD4159 A26'],
  },
  {
    name: 'columns in another order, a rule a row beside merged cells, a guide before it, notes below it',
    file: 'phuong.xlsx',
    bytes: () =>
      annexWorkbook({
        'Hướng dẫn': [['Hướng dẫn chung'], ['Đơn vị tự chấm']],
        'Biểu 01': [
          ['UBND PHƯỜNG A'],
          [across('THANG ĐIỂM THI ĐUA GIAI ĐOẠN 2026 - 2030', 4)],
          ['TT', 'Điểm chuẩn', 'Nội dung thi đua', 'Phương pháp chấm điểm', 'Tài liệu kiểm chứng'],
          ['(1)', '(2)', '(3)', '(4)', '(5)'],
          ['I', bold(60), bold('Nhiệm vụ chính trị'), null, null],
          [
            { value: 1, down: 2 },
            { value: '40 điểm', down: 2 },
            { value: 'Thu ngân sách so với chỉ tiêu giao', down: 2 },
            'Đạt 100% chỉ tiêu: 40 điểm',
            'Báo cáo của Chi cục Thuế',
          ],
          [null, null, null, 'Giảm 1% trừ 1 điểm', null],
          [null, null, null, 'Vượt 1% cộng 0,5 điểm, tối đa 5 điểm', null],
          [
            2,
            '20đ',
            'Giải quyết đơn thư',
            'Từ 95% trở lên được 20 điểm; từ 85% đến dưới 95% được 15 điểm; dưới 85%: 0',
            null,
          ],
          ['II', bold(40), bold('Xây dựng hệ thống chính trị'), null, null],
          [1, 15, 'Kỷ cương hành chính', 'Mỗi trường hợp vi phạm trừ 3 điểm', null],
          [
            2,
            25,
            'Xếp loại tổ chức',
            'Hoàn thành tốt nhiệm vụ: 25 điểm\nHoàn thành nhiệm vụ: 10 điểm\nKhông hoàn thành nhiệm vụ: 0 điểm',
            null,
          ],
          ['Tổng cộng', 100],
          ['III', 'tối đa 10 điểm', bold('Điểm cộng'), null, null],
          [1, null, 'Được tặng Bằng khen', 'Mỗi bằng khen cộng 5 điểm', 'Quyết định'],
          ['IV', null, bold('Điểm trừ'), null, null],
          [1, null, 'Báo cáo chậm', 'Trừ 2 điểm/lần, tối đa trừ 10 điểm', null],
          [],
          ['Ghi chú: điểm thưởng do Hội đồng quyết định.'],
        ],
      }),
    total: 100,
    lines: [
      'I Nhiệm vụ chính trị | 60 | A5',
      '  1 Thu ngân sách so với chỉ tiêu giao | 40 | target -1/1% +0.5/1%≤5 | A6',
      '  2 Giải quyết đơn thư | 20 | bands % 85:15 95:20 | A9',
      'II Xây dựng hệ thống chính trị | 40 | A10',
      '  1 Kỷ cương hành chính | 15 | deduction 3 | A11',
      '  2 Xếp loại tổ chức | 25 | levels Hoàn thành tốt nhiệm vụ:25 Hoàn thành nhiệm vụ:10 Không hoàn thành nhiệm vụ:0 | A12',
      'III Điểm cộng | 10 bonus | A14',
      '  1 Được tặng Bằng khen | 10 bonus | per-item 5 | A15',
      'IV Điểm trừ | 10 penalty | A16',
      '  1 Báo cáo chậm | 10 penalty | deduction 2≤10 | A17',
    ],
    said: ['TD4160 A6', 'TD4164 '],
  },
  {
    name: 'a text of Word whose numbers Word counts, points inside headings',
    file: 'so-nganh.docx',
    bytes: async () =>
      annexDocument([
        'ỦY BAN NHÂN DÂN TỈNH B',
        'TIÊU CHÍ CHẤM ĐIỂM THI ĐUA KHỐI SỞ, NGÀNH NĂM 2026',
        '(Kèm theo Hướng dẫn số 15/HD-SNV ngày 10/02/2026)',
        {
          table: [
            ['STT', 'Nội dung, tiêu chí', 'Điểm tối đa', 'Cách tính điểm', 'Ghi chú'],
            [{ value: '', list: 0 }, bold('Thực hiện nhiệm vụ chuyên môn (60 điểm)'), '', ''],
            [
              { value: '', list: 1 },
              'Nhiệm vụ UBND tỉnh giao',
              '40',
              'Hoàn thành 100%: 40 điểm; dưới 100%: theo tỷ lệ',
            ],
            [
              { value: '', list: 1 },
              'Tham mưu văn bản',
              '20',
              'Ban hành đúng hạn: 20 điểm; không đúng hạn: 0 điểm',
            ],
            [{ value: '', list: 0 }, bold('Xây dựng cơ quan (40 điểm)'), '', ''],
            [{ value: '', list: 1 }, 'Chuyển đổi số', '25 điểm', ''],
            [
              { value: '', list: 2 },
              'Hồ sơ trực tuyến',
              '15',
              '≥ 90%: 15 điểm; 80% ≤ tỷ lệ < 90%: 10 điểm; < 80%: 0 điểm',
            ],
            [{ value: '', list: 2 }, 'Ký số văn bản', '10', 'Tỷ lệ văn bản ký số x 10 điểm'],
            [
              { value: '', list: 1 },
              'Phong trào thi đua',
              '15 điểm',
              'Đơn vị dẫn đầu khối đạt 15 điểm, các đơn vị khác tính theo tỷ lệ so với đơn vị dẫn đầu',
            ],
            ['', 'Tổng điểm: 100', '', '', ''],
          ],
        },
        'Nơi nhận: Như trên',
      ]),
    total: 100,
    lines: [
      'I Thực hiện nhiệm vụ chuyên môn | 60 | A2',
      '  1 Nhiệm vụ UBND tỉnh giao | 40 | proportional | A3',
      '  2 Tham mưu văn bản | 20 | yes-no | A4',
      'II Xây dựng cơ quan | 40 | A5',
      '  1 Chuyển đổi số | 25 | A6',
      '    1.1 Hồ sơ trực tuyến | 15 | bands % 80:10 90:15 | A7',
      '    1.2 Ký số văn bản | 10 | proportional | A8',
      '  2 Phong trào thi đua | 15 | relative cluster | A9',
    ],
    said: [],
  },
  {
    name: 'a text of Word without a column of numbers, in two tables, with sums that do not add up',
    file: 'xa-phuong.docx',
    bytes: async () =>
      annexDocument([
        'BẢNG CHẤM ĐIỂM THI ĐUA XÃ, PHƯỜNG',
        {
          table: [
            ['Tiêu chí', 'Thang điểm', 'Hướng dẫn chấm điểm'],
            [bold('I. PHÁT TRIỂN KINH TẾ'), bold('120'), ''],
            ['1. Giá trị sản xuất nông nghiệp', '50', 'Đạt kế hoạch: 50 điểm; cứ giảm 1% trừ 1 điểm'],
            [
              '2. Số hợp tác xã mới',
              '50',
              'Từ 3 hợp tác xã trở lên: 50 điểm; 2 hợp tác xã: 35 điểm; 1 hợp tác xã: 20 điểm; không có: 0 điểm',
            ],
            ['3. Sản phẩm OCOP', '', 'Mỗi sản phẩm được 5 điểm, tối đa 20 điểm'],
          ],
        },
        'Trang sau',
        {
          table: [
            ['Tiêu chí', 'Thang điểm', 'Hướng dẫn chấm điểm'],
            [bold('II. VĂN HÓA - XÃ HỘI'), bold('90'), ''],
            [
              '1. Tỷ lệ hộ nghèo',
              '40',
              'Dưới 2%: 40 điểm; từ 2% đến dưới 5%: 20 điểm; từ 5% trở lên: 0 điểm',
            ],
            ['2. Trường đạt chuẩn quốc gia', '10 - 15 điểm', 'Hội đồng xem xét theo mức độ'],
            ['4. Vệ sinh môi trường', '25đ', 'Tốt: 25; Khá: 15; Trung bình: 5'],
            ['Cộng', '210', ''],
          ],
        },
      ]),
    total: 200,
    lines: [
      'I PHÁT TRIỂN KINH TẾ | 120 | A2',
      '  1 Giá trị sản xuất nông nghiệp | 50 | target -1/1% | A3',
      '  2 Số hợp tác xã mới | 50 | bands n 1:20 2:35 3:50 | A4',
      '  3 Sản phẩm OCOP | 20 | per-item 5≤20 | A5',
      'II VĂN HÓA - XÃ HỘI | 80 | A2 | !',
      '  1 Tỷ lệ hộ nghèo | 40 | limits % <2:40 <5:20 | A3',
      '  2 Trường đạt chuẩn quốc gia | 15 | score | A4 | !',
      '  4 Vệ sinh môi trường | 25 | levels Tốt:25 Khá:15 Trung bình:5 | A5',
    ],
    said: ['TD4165 ', 'TD4163 A5', 'TD4160 A3', 'TD4156 B2', 'TD4158 B4', 'TD4159 A4', 'TD4157 B6'],
  },
  {
    name: 'a mere list with faults: numbers twice and left out, points as text, negative, missing',
    file: 'danh-sach.xlsx',
    bytes: () =>
      annexWorkbook({
        S: [
          ['Mã', 'Tên tiêu chí', 'Số điểm', 'Quy định cách chấm', 'Minh chứng', 'Áp dụng'],
          ['1', 'Tiêu chí một', '1.000', 'Có ban hành: 1.000 điểm; không ban hành: 0 điểm', 'Văn bản', ''],
          ['2', 'Tiêu chí hai', -50, 'Tính theo tỷ lệ', '', ''],
          ['2', 'Tiêu chí ba', '20đ', 'vớ vẩn 3 gì đó', '', ''],
          ['5', 'Tiêu chí năm', '', '', '', ''],
        ],
      }),
    total: 1070,
    lines: [
      '1 Tiêu chí một | 1000 | yes-no | A2',
      '2 Tiêu chí hai | 50 | proportional | A3 | !',
      '2 Tiêu chí ba | 20 | score | A4 | !',
      '5 Tiêu chí năm | 0 | score | A5 | !',
    ],
    said: ['TD4162 A4', 'TD4163 A5', 'TD4158 C3', 'TD4159 A4', 'TD4159 A5', 'TD4161 A5'],
  },
];
