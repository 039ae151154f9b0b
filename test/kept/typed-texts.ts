/** What people type into cells, and what comes near to it: one of each kind that the readers tell apart. */
const TYPED =
  `
8 | 8,5 | 8.5 | 08 | 8,50 | 8,505 | -8 | − 8 | –8 | + 8 | 8đ | 8 điểm | 8 diem | 8.5d | 95% | 95 % | 99,5%. | 1.234 | 1,234 | 0.125 | 0,125 | 1.234,5
1,234.5 | 1 234 | 1 234 567 | 1'234 | 12.34.56 | 1,2,3 | 1.234.567 | ８，５ | 8..5 | 8, | ,5 | .5 | 8-9 | từ 8 đến 9 | 8 - 9 điểm | 8/10 | 45/50 | 6/7 nội dung
19 trên tổng số 20 người | 10/8 | 0/0 | 8/10 điểm | 100/100 | 1480 hồ sơ | 02 mô hình | 05 (năm) lượt | 19 người | hơn 20 | khoảng 20 | gần 20 | trên 20 | dưới 5
1,5 triệu | 12/QĐ | 12/QĐ-UBND | Số 15/BC | năm | 1e5 | 1E+308 | 999999 | 1000000 | 0912345678 | 0 | 0,0 | - | -- | – | — | … | ... | / | . | 0% | 100 %
x | X | v | V | ✓ | ✔ | √ | ☑ | ☒ | х | × | ✗ | ✘ | ✖ | ☐ | □ | ○ | ● | ■ | 🗸 | Có | có | CÓ | co | Co | Không | không | khong | KHÔNG | ko | k | Chưa | chua | chưa có
Có. | Có ban hành | Chưa ban hành | Không ban hành | Đã có | đã có | da co | Rồi | Đạt | đạt | Không đạt | dat | Có? | Có nhưng chưa đầy đủ | Đang xây dựng | ☐ Có ☑ Không | ☑ Có ☐ Không | [x] Có [ ] Không
Có/Không | yes | no | true | TRUE | FALSE | đúng | sai | không áp dụng | Không áp dụng | khong ap dung | kad | KAD | k.a.d | không thuộc | N/A | n/a | không có | Không có. | Không phát sinh
Tốt | tốt | TỐT | tot | Tốt (4,5 điểm) | Tốt: 4,5 điểm | Mức tốt | Khá | Rất tốt | Xuất sắc | Trung bình | Yếu | Kém | Không tốt | Tốt, khá | T
30/11/2022 | 30-11-22 | 30.11.2022 | 2022-11-30 | 2022/11/30 | ngày 30 tháng 11 năm 2022 | Ngày 30/11/2022 | 11/30/2022 | 30/11 | 31/02/2022 | 29/02/2020 | 29/02/2021 | 1/1/49 | 1/1/50 | 5/6/85
21-thg 6-1985 | 21/Th06/85 | 21 tháng sáu 1985 | 21-Jun-85 | 21 June 1985 | 21 juno 1985 | 21 tháng mười hai 1985 | 21 tháng 13 1985 | 6/1985 | tháng 6 năm 1985 | 1985 | 85 | 30/11/2022 14:30 | 30/11/2022 8h | 2022-11-30T00:00:00Z | 30 / 11 / 2022
Năm 2022 | năm học 2021-2022 | 2022 | 22 | 1899 | 2101 | 2022.0 | 2.022 | Năm: 2022 | 20222
Nguyễn Văn An | NGUYỄN VĂN AN | nguyễn văn an | Nguyen Van An | Nguyễn  Văn   An | An | Lê Thị | Đ/c Nguyễn Văn An | Ông Trần Văn Bình | Bà Lê Thị Cúc | Ông (bà) Lê Cúc | đồng chí Lê Văn Dũng
Nguyễn Văn An - Chủ tịch | Nguyễn Văn An – Phó Chủ tịch UBND | Nguyễn Văn An — kế toán | Nguyễn Văn An, Trưởng phòng | Nguyễn Văn An; văn thư | Nguyễn Văn An (1980) | Nguyễn Văn An (nữ) | Nguyễn Văn An (Trưởng phòng) | Nguyễn Văn An (sinh năm 1980)
Nguyễn Văn An 1980 | Nguyễn Văn An sinh ngày 05/6/1980 | Chủ tịch Nguyễn Văn An | PCT Lê Văn Bé | ThS. Lê Văn Bé | TS Lê Văn Bé | BS.CKI Lê Văn Bé | Lê Văn Bé, ThS | Tống Thị Tổng | Cộng Văn Tổng | Kế toán | Kế toán trưởng | Nguyễn Văn An 2
Công Tằng Tôn Nữ Thị Hoàng Yến Oanh | Hoàng Thị Mẫu và 3 người khác | Lê A | Y Ban | Phạm Văn Phòng | Trưởng Ban | Nguyễn Văn An Chủ tịch UBND phường | Nam | Nữ | nữ | nam | Tổ trưởng | Lê-Văn-An | O'Brien Lê
Tổng | Cộng | Tổng cộng | TỔNG CỘNG | Tong cong | Cộng: | Tổng số | Tổng điểm | Cộng nhóm I | Tổng mục 2 | Điểm trung bình | Trung bình | TB | ĐTB | Bình quân | BQ | Xếp loại | Xếp loại chung | Max | Tỷ lệ % | Cao nhất | Thấp nhất
Tổ Toán | Tổ Văn phòng | I. Ban giám hiệu | 1. Ban giám hiệu | A. Lãnh đạo | Khối 1 | Phòng Kế hoạch | Bộ phận một cửa | II | III. | a) | 1.1 | 1.1. | (1) | TT1.1 | TT1.1 Nhiệm vụ | CN1.1
Người lập biểu | Người lập | NGƯỜI LẬP BIỂU | Thủ trưởng đơn vị | (Ký, ghi rõ họ tên) | (Ký tên, đóng dấu) | Ký tên | Đã ký | TM. UBND | KT. CHỦ TỊCH | TL. CHỦ TỊCH | TUQ. Trưởng phòng | HIỆU TRƯỞNG | CHỦ TỊCH | Xác nhận của thủ trưởng | Thanh Hóa, ngày 28 tháng 11 năm 2022 | Nơi nhận: | Ghi chú: | Ghi chú | (*) Ghi chú | Nguồn: báo cáo
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | Độc lập - Tự do - Hạnh phúc | BẢNG TỰ CHẤM ĐIỂM | Phụ lục I | Mẫu số 1 | (Kèm theo Công văn số 12) | ỦY BAN NHÂN DÂN | UBND PHƯỜNG ĐÔNG VỆ | Đơn vị: Phường Đông Vệ | Biểu số 2
Khiển trách | Bị khiển trách | Đang bị xem xét kỷ luật | không vi phạm | Không bị kỷ luật | Chưa có vi phạm | Cảnh cáo | Bị cảnh cáo năm 2021 | Đang xác minh đơn tố cáo | Có đơn khiếu nại | Phê bình | Đang thanh tra | Vi phạm giao thông | Đảng viên 5 tốt | không | Không có vi phạm | ky luat | Buộc thôi việc | hạ bậc lương | chậm nộp
UBND phường Đông Vệ | Phường Đông Vệ | phuong dong ve | P. Đông Vệ | P.Đông Vệ | Trường Tiểu học Đông Vệ 1 | TH Đông Vệ 1 | Trường TH Đông Vệ 1 | THCS Trần Mai Ninh | MN Hoa Mai | Trường mầm non Hoa Mai | Phòng Nội vụ | P. Nội vụ | Hội LHPN TP | Đoàn TNCSHCM | Ủy ban MTTQ | TP Thanh Hóa | Xã Đông Vinh | X. Đông Vinh
noivu@example.vn | Lê An <an@example.vn>; b@example.vn | a@b | www.example.vn | http://example.vn | mã 007 | 007 | 7 | PX10 | px 10 | PX-10 | "trích" | “trích” | a “b” c | a "b" c
Hoa` +
  '\u0300' +
  `n thành | thủy | thuỷ | hòa | hoà | hoạ | họa | toàn | TOÀN | quý | quí | kỹ | kĩ | giờ | Ðặng | Đặng | Nguyễn\u00A0Văn | An\u200B | \uFEFFAn | ﬁ | Ａｎ
B¸o c¸o | Nguyªn V¨n An | PHßNG NéI Vô | Tr­êng tiÓu häc | Ñeà nghò | Nguyeãn Vaên An | Tröôøng tieåu hoïc | Baùo caùo | HÃ² sÆ¡ | PhÆ°á»ng | Nguyá»n | Ä‘iá»ƒm | ????? | H? s? | Ph�ng
CON | con.xlsx | a/b\\c.xlsx | ..\\x.xlsx | tệp: 1?.xlsx | báo cáo.xlsx. | .xlsx | a b  c.XLSX | nul.txt
`;

export const typedTexts: readonly string[] = [
  ...TYPED.split(/[|\n]/)
    .map((text) => text.trim())
    .filter((text) => text !== ''),
  '',
  ' ',
  ' 8 ',
  '8\n9',
  'Nguyễn Văn An\nChủ tịch',
  'An\tBình',
  `${'Nguyễn '.repeat(40)}An`,
  '1'.repeat(70),
  'Có '.repeat(60),
];
