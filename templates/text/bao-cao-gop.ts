import type { Skeleton } from '../skeleton.ts';

/** Báo cáo tổng hợp kết quả của nhiều nơi, to the level that adds them up (NĐ 30/2020, PL III, mẫu 1.4). */
export const mergeReport: Skeleton = {
  name: 'bao-cao-gop',
  orientation: 'portrait',
  heading: 'BÁO CÁO',
  subject: [
    'Tổng hợp kết quả thực hiện Phong trào thi đua',
    '{{ten_phong_trao}} {{ky}} của các địa phương, đơn vị',
  ],
  accompanies: null,
  addressees: ['{{hoi_dong}}', '{{chu_tich}}'],
  body: [
    {
      style: 'body',
      text: 'Thực hiện {{ke_hoach}}, {{don_vi_lap}} tổng hợp kết quả chấm điểm, xếp loại {{ky}} do các địa phương, đơn vị (sau đây gọi tắt là nơi gửi) gửi về như sau:',
    },
    { style: 'part', text: 'I. TÌNH HÌNH GỬI KẾT QUẢ' },
    { block: 'tinh_hinh_gui' },
    { style: 'part', text: 'II. KẾT QUẢ CHẤM ĐIỂM, XẾP LOẠI' },
    {
      style: 'body',
      text: 'Chỉ cộng kết quả cùng kế hoạch, cùng bộ tiêu chí phiên bản {{phien_ban}} và cùng kỳ. Đơn vị chưa có tổng điểm hoặc không được xếp hạng ở nơi gửi thì không được xếp hạng chung.',
    },
    { block: 'ket_qua_chung' },
    {
      style: 'body',
      text: 'Kết quả của từng nơi gửi tại Phụ lục I; xếp hạng chung các đơn vị tại Phụ lục II.',
    },
    { style: 'part', text: 'III. ĐỀ NGHỊ KHEN THƯỞNG LÊN CẤP TRÊN' },
    { block: 'de_nghi' },
    { style: 'part', text: 'IV. ĐÁNH GIÁ, KIẾN NGHỊ' },
    { block: 'danh_gia' },
    {
      style: 'body',
      text: 'Trên đây là báo cáo tổng hợp kết quả {{ky}}, {{don_vi_lap}} kính báo cáo {{hoi_dong}}, {{chu_tich}} xem xét, chỉ đạo./.',
    },
  ],
  appendices: [
    {
      number: 'I',
      title: ['KẾT QUẢ CỦA CÁC NƠI GỬI {{ky_hoa}}'],
      accompanies: 'Kèm theo Báo cáo số       /{{ky_hieu}} {{ngay_ban_hanh}} của {{don_vi_lap}}',
      orientation: 'landscape',
      body: [{ block: 'bang_noi_gui' }, { block: 'bang_con_thieu' }],
    },
    {
      number: 'II',
      title: ['XẾP HẠNG CHUNG CÁC ĐƠN VỊ {{ky_hoa}}'],
      accompanies: 'Kèm theo Báo cáo số       /{{ky_hieu}} {{ngay_ban_hanh}} của {{don_vi_lap}}',
      orientation: 'landscape',
      body: [{ block: 'bang_xep_hang' }],
    },
  ],
};
