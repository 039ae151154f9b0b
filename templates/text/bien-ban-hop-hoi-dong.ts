import type { Skeleton } from '../skeleton.ts';

/** Biên bản họp Hội đồng (NĐ 30/2020, PL III, mẫu 1.9). */
export const councilMinutes: Skeleton = {
  name: 'bien-ban-hop-hoi-dong',
  orientation: 'portrait',
  isMinutes: true,
  heading: 'BIÊN BẢN',
  subject: ['Họp {{hoi_dong}}', 'xét khen thưởng Phong trào thi đua {{ten_phong_trao}} {{ky_xet}}'],
  accompanies: null,
  addressees: [],
  body: [
    { style: 'body', text: 'Thời gian bắt đầu: {{bat_dau}}, {{ngay_hop}}.' },
    { style: 'body', text: 'Địa điểm: {{dia_diem}}.' },
    { style: 'part', text: 'I. THÀNH PHẦN THAM DỰ' },
    { style: 'body', text: 'Chủ trì: {{chu_tri}}.' },
    { style: 'body', text: 'Thư ký: {{thu_ky_hop}}.' },
    { block: 'thanh_phan' },
    { style: 'part', text: 'II. NỘI DUNG' },
    { style: 'section', text: '1. Tài liệu trình phiên họp' },
    { block: 'tai_lieu' },
    { style: 'section', text: '2. Tiêu chuẩn xét và kết quả chấm điểm' },
    { block: 'tieu_chuan' },
    { style: 'section', text: '3. Thảo luận' },
    { block: 'thao_luan' },
    { style: 'section', text: '4. Biểu quyết' },
    { block: 'bieu_quyet' },
    { style: 'part', text: 'III. KẾT LUẬN' },
    { style: 'section', text: '1. Tập thể, cá nhân được đề nghị khen thưởng' },
    { block: 'ket_luan' },
    { style: 'section', text: '2. Trường hợp không được đề nghị' },
    { block: 'khong_de_nghi' },
    {
      style: 'body',
      text: 'Biên bản đã được đọc lại cho các thành viên cùng nghe, nhất trí và được lập thành {{so_ban}} bản có giá trị như nhau, trong đó 01 bản kèm hồ sơ khen thưởng, 01 bản lưu tại {{don_vi_lap}}.',
    },
    // Mẫu 1.9 ends with the time: “… ngày … tháng … năm …./.”
    { style: 'body', text: 'Phiên họp kết thúc vào {{ket_thuc}}, {{ngay_hop}}./.' },
  ],
  appendices: [],
};
