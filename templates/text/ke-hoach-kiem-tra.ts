import type { Skeleton } from '../skeleton.ts';

/** Kế hoạch kiểm tra tình hình thực hiện phong trào (plan III.3). */
export const inspectionPlan: Skeleton = {
  name: 'ke-hoach-kiem-tra',
  orientation: 'portrait',
  heading: 'KẾ HOẠCH',
  subject: ['Kiểm tra tình hình thực hiện Phong trào thi đua', '{{ten_phong_trao}} {{ky}}'],
  accompanies: null,
  addressees: [],
  body: [
    {
      style: 'body',
      text: 'Thực hiện {{ke_hoach}}{{nhiem_vu_kiem_tra}}, {{don_vi_ban_hanh}} ban hành kế hoạch kiểm tra {{ky}} như sau:',
    },
    { style: 'part', text: 'I. MỤC ĐÍCH, YÊU CẦU' },
    {
      style: 'body',
      text: '1. Đánh giá đúng tình hình thực hiện Phong trào thi đua ở các cơ quan, đơn vị (sau đây gọi tắt là đơn vị); đối chiếu điểm tự chấm với hồ sơ, minh chứng làm căn cứ để {{hoi_dong}} thẩm định điểm.',
    },
    {
      style: 'body',
      text: '2. Kiểm tra khách quan, đúng nội dung, không gây phiền hà, không ảnh hưởng đến hoạt động của đơn vị; kịp thời hướng dẫn, tháo gỡ khó khăn, phát hiện cách làm hay.',
    },
    { style: 'part', text: 'II. NỘI DUNG, ĐỐI TƯỢNG, THỜI GIAN' },
    { style: 'section', text: '1. Nội dung kiểm tra' },
    {
      style: 'dash',
      text: '- Việc lãnh đạo, chỉ đạo, tổ chức triển khai và tự đánh giá Phong trào thi đua của đơn vị;',
    },
    {
      style: 'dash',
      text: '- Hồ sơ, minh chứng của các tiêu chí cần đối chiếu nêu tại Phụ lục và các tiêu chí khác mà đoàn kiểm tra thấy cần thiết;',
    },
    { style: 'dash', text: '- Khó khăn, vướng mắc, kiến nghị của đơn vị.' },
    { style: 'section', text: '2. Đơn vị được kiểm tra' },
    { block: 'doi_tuong' },
    { style: 'section', text: '3. Đoàn kiểm tra' },
    { block: 'doan_kiem_tra' },
    { style: 'section', text: '4. Thời gian, hình thức kiểm tra' },
    { block: 'thoi_gian' },
    { style: 'part', text: 'III. TỔ CHỨC THỰC HIỆN' },
    {
      style: 'body',
      text: '1. Đoàn kiểm tra làm việc theo nội dung trên; ghi điểm thẩm định và lý do của từng tiêu chí vào bảng thẩm định, gửi {{don_vi_lap}} tổng hợp.',
    },
    {
      style: 'body',
      text: '2. Đơn vị được kiểm tra chuẩn bị báo cáo tự chấm điểm, hồ sơ, minh chứng và bố trí người làm việc với đoàn.',
    },
    {
      style: 'body',
      text: '3. {{don_vi_lap}} thông báo lịch kiểm tra đến các đơn vị, tổng hợp kết quả, báo cáo {{hoi_dong}}./.',
    },
  ],
  appendices: [
    {
      number: null,
      title: ['DANH SÁCH ĐƠN VỊ ĐƯỢC KIỂM TRA {{ky_hoa}}'],
      accompanies: 'Kèm theo Kế hoạch số       /{{ky_hieu}} {{ngay_ban_hanh}} của {{don_vi_ban_hanh}}',
      orientation: 'landscape',
      body: [{ block: 'bang_don_vi' }, { block: 'cach_chon' }],
    },
  ],
};
