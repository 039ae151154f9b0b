import type { SkeletonAppendix, SkeletonParagraph } from '../skeleton.ts';

const ACCOMPANIES = 'Kèm theo Báo cáo số       /{{ky_hieu}} {{ngay_ban_hanh}} của {{don_vi_ky}}';

/** Parts I to V, which the interim and the final report share. */
export const partsOneToFive: readonly SkeletonParagraph[] = [
  { style: 'part', text: 'I. BỐI CẢNH, CÔNG TÁC CHỈ ĐẠO, TỔ CHỨC PHÁT ĐỘNG' },
  { style: 'section', text: '1. Bối cảnh' },
  { block: 'boi_canh' },
  { style: 'section', text: '2. Công tác chỉ đạo, triển khai' },
  { block: 'van_ban_chi_dao' },
  { style: 'section', text: '3. Công tác phát động, tuyên truyền' },
  { block: 'phat_dong' },
  { style: 'section', text: '4. Công tác kiểm tra' },
  { block: 'kiem_tra' },
  { style: 'section', text: '5. Đơn vị tham gia' },
  { block: 'don_vi_tham_gia' },
  { style: 'body', text: 'Các trường hợp kế thừa giữa các đơn vị được liệt kê tại Phụ lục IV.' },
  { style: 'part', text: 'II. TÌNH HÌNH BÁO CÁO QUA CÁC NĂM' },
  { block: 'cong_tac_bao_cao' },
  { style: 'body', text: 'Tình hình nộp báo cáo của từng đơn vị qua các năm tại Phụ lục III.' },
  { style: 'part', text: 'III. KẾT QUẢ THỰC HIỆN' },
  {
    style: 'body',
    text: 'Số liệu lấy từ kết quả tổng hợp hằng năm. Phiên bản bộ tiêu chí đang áp dụng: {{phien_ban}}. {{nguon_thang_diem}}. Tiêu chí chưa trả lời hoặc không đọc được không bị coi là 0 điểm.',
  },
  { style: 'section', text: '1. Kết quả chung của các đơn vị' },
  { block: 'ket_qua_chung' },
  { style: 'section', text: '2. Kết quả theo cụm thi đua và loại hình đơn vị' },
  { block: 'ket_qua_theo_cum' },
  { style: 'section', text: '3. Kết quả theo nhóm tiêu chí đối với cơ quan, đơn vị' },
  { block: 'ket_qua_theo_nhom' },
  { style: 'body', text: 'Kết quả của từng tiêu chí qua các năm tại Phụ lục II.' },
  { style: 'section', text: '4. Đơn vị tăng, giảm điểm' },
  { block: 'tang_giam' },
  { style: 'body', text: 'Điểm, xếp loại của từng đơn vị qua các năm tại Phụ lục I.' },
  { style: 'section', text: '5. Kết quả đối với cán bộ, công chức, viên chức' },
  { block: 'ket_qua_ca_nhan' },
  { style: 'part', text: 'IV. MÔ HÌNH, CÁCH LÀM HAY; KHÓ KHĂN, KIẾN NGHỊ CỦA CÁC ĐƠN VỊ' },
  { style: 'section', text: '1. Mô hình, cách làm hay' },
  { block: 'cach_lam_hay' },
  { style: 'section', text: '2. Khó khăn, vướng mắc' },
  { block: 'kho_khan' },
  { style: 'section', text: '3. Kiến nghị, đề xuất' },
  { block: 'kien_nghi' },
  {
    style: 'body',
    text: 'Mô hình, cách làm hay, khó khăn, kiến nghị của các đơn vị được trích nguyên văn tại Phụ lục V.',
  },
  { style: 'part', text: 'V. CÔNG TÁC KHEN THƯỞNG' },
  { style: 'section', text: '1. Kết quả đã khen thưởng' },
  { block: 'da_khen_thuong' },
  { style: 'section', text: '2. Đề nghị khen thưởng hằng năm' },
  { block: 'de_nghi_hang_nam' },
  { style: 'body', text: 'Chi tiết theo hình thức, đối tượng và năm tại Phụ lục VI.' },
  { style: 'section', text: '3. Đề nghị khen thưởng lần này' },
  { block: 'de_nghi_khen_thuong' },
];

/** The appendices of both reports. */
export const reviewAppendices: readonly SkeletonAppendix[] = [
  {
    number: 'I',
    title: ['ĐIỂM, XẾP LOẠI CÁC ĐƠN VỊ QUA CÁC NĂM GIAI ĐOẠN {{giai_doan}}'],
    accompanies: ACCOMPANIES,
    orientation: 'landscape',
    body: [
      { block: 'bang_diem_cac_nam' },
      {
        style: 'note',
        text: 'Đơn vị xếp theo cụm hiện nay, tên gọi hiện nay. Ở năm chưa thành lập, điểm của đơn vị kế thừa toàn bộ nhiều đơn vị là bình quân của các đơn vị ấy, xếp loại lấy mức thấp nhất. Dấu “–”: không có tổng điểm, lý do ở cột Ghi chú.',
      },
    ],
  },
  {
    number: 'II',
    title: ['KẾT QUẢ THEO NHÓM TIÊU CHÍ VÀ TIÊU CHÍ QUA CÁC NĂM GIAI ĐOẠN {{giai_doan}}'],
    accompanies: ACCOMPANIES,
    orientation: 'landscape',
    body: [
      { block: 'bang_tieu_chi_cac_nam' },
      {
        style: 'note',
        text: 'Tỷ lệ là tổng điểm đạt trên tổng điểm tối đa của những đơn vị, cá nhân có điểm; trong ngoặc là số đơn vị, số người ấy. Cột cuối là số điểm phần trăm tăng (+), giảm (-) tính trên cùng các đơn vị, cá nhân có điểm ở cả hai năm; không đủ số lượng thì không đánh giá. Dấu “–”: không có số liệu hoặc không đánh giá.',
      },
      { block: 'thay_doi_tieu_chi' },
    ],
  },
  {
    number: 'III',
    title: ['TÌNH HÌNH NỘP BÁO CÁO CỦA CÁC ĐƠN VỊ QUA CÁC NĂM GIAI ĐOẠN {{giai_doan}}'],
    accompanies: ACCOMPANIES,
    orientation: 'landscape',
    body: [
      { block: 'bang_nop_cac_nam' },
      {
        style: 'note',
        text: 'Đ: đúng hạn; C: nộp chậm; H: bản nộp không sử dụng được; K: không nộp; “–”: năm chưa có kết quả tổng hợp, chưa đến hạn hoặc đơn vị chưa có. Đơn vị kế thừa nhiều đơn vị lấy tình hình nộp kém nhất của các đơn vị ấy.',
      },
    ],
  },
  {
    number: 'IV',
    title: ['BIẾN ĐỘNG ĐƠN VỊ GIAI ĐOẠN {{giai_doan}}'],
    accompanies: ACCOMPANIES,
    orientation: 'portrait',
    body: [{ block: 'bang_bien_dong' }],
  },
  {
    number: 'V',
    title: ['MÔ HÌNH, CÁCH LÀM HAY, KHÓ KHĂN, KIẾN NGHỊ CỦA CÁC ĐƠN VỊ GIAI ĐOẠN {{giai_doan}}'],
    accompanies: ACCOMPANIES,
    orientation: 'landscape',
    body: [
      { block: 'bang_y_kien' },
      {
        style: 'note',
        text: 'Dòng không có số thứ tự: cách viết gần giống với dòng ở trên, tính chung một nội dung.',
      },
    ],
  },
  {
    number: 'VI',
    title: ['TỔNG HỢP KHEN THƯỞNG GIAI ĐOẠN {{giai_doan}}'],
    accompanies: ACCOMPANIES,
    orientation: 'landscape',
    body: [{ block: 'bang_khen_thuong' }],
  },
];
