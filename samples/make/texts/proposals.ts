import type { SampleText } from './sample-text.ts';

/** What units ask for. */
export const proposals: readonly SampleText[] = [
  {
    text: 'Đề nghị UBND thành phố bố trí kinh phí cải tạo, mở rộng bộ phận tiếp nhận và trả kết quả của phường trong năm {next}.',
    for: ['phuong-xa'],
  },
  {
    text: 'Đề nghị thành phố cấp bổ sung {n:2-4} bộ máy tính và {n:1-2} máy quét cho bộ phận một cửa để số hóa hồ sơ theo quy định.',
    for: ['phuong-xa'],
  },
  {
    text: 'Đề nghị Phòng Nội vụ tổ chức tập huấn kỹ năng giao tiếp, ứng xử cho công chức bộ phận một cửa ít nhất mỗi năm một lần.',
    for: ['phuong-xa'],
  },
  {
    text: 'Đề nghị quy định mức hỗ trợ cho cán bộ không chuyên trách trực tại nhà văn hóa khu phố để hướng dẫn người dân nộp hồ sơ trực tuyến.',
    for: ['phuong-xa'],
  },
  {
    text: 'Đề nghị thống nhất một mẫu phiếu khảo sát mức độ hài lòng của người dân dùng chung cho các phường, xã để có cơ sở so sánh.',
    for: ['phuong-xa', 'co-quan-hanh-chinh'],
  },
  {
    text: 'Đề nghị nâng cấp đường truyền hệ thống một cửa điện tử, có phương án dự phòng khi hệ thống gián đoạn.',
    for: ['phuong-xa', 'co-quan-hanh-chinh'],
  },
  {
    text: 'Đề nghị Hội đồng Thi đua - Khen thưởng thành phố tăng tỷ lệ khen thưởng cho công chức trực tiếp làm việc với người dân, không giữ chức vụ lãnh đạo.',
    for: ['phuong-xa', 'co-quan-hanh-chinh', 'don-vi-su-nghiep'],
  },
  {
    text: 'Đề nghị kết nối phần mềm quản lý văn bản với hệ thống chấm điểm cải cách hành chính để không phải nhập số liệu hai lần.',
    for: ['co-quan-hanh-chinh'],
  },
  {
    text: 'Đề nghị ban hành quy định thời hạn trả lời ý kiến phối hợp giữa các phòng, ban (tối đa {n:2-3} ngày làm việc) và công khai kết quả hằng tháng.',
    for: ['co-quan-hanh-chinh'],
  },
  {
    text: 'Đề nghị tổ chức tham quan, học tập mô hình “Công sở thân thiện” tại các thành phố trực thuộc tỉnh có điều kiện tương đồng.',
    for: ['co-quan-hanh-chinh', 'phuong-xa'],
  },
  {
    text: 'Đề nghị bố trí kinh phí chỉnh lý tài liệu tồn đọng, giải phóng diện tích kho để sắp xếp lại phòng làm việc.',
    for: ['co-quan-dang', 'co-quan-hanh-chinh'],
  },
  {
    text: 'Đề nghị hướng dẫn riêng việc chấm điểm tiêu chí bài trí công sở đối với các cơ quan Đảng dùng chung trụ sở.',
    for: ['co-quan-dang'],
  },
  {
    text: 'Đề nghị đưa nội dung văn hóa công sở vào chương trình bồi dưỡng thường xuyên tại Trung tâm Chính trị thành phố.',
    for: ['co-quan-dang', 'mttq-doan-the'],
  },
  {
    text: 'Đề nghị không tính tiêu chí thủ tục hành chính đối với khối Mặt trận và đoàn thể, thay bằng tiêu chí tiếp xúc, lắng nghe đoàn viên, hội viên.',
    for: ['mttq-doan-the'],
  },
  {
    text: 'Đề nghị hỗ trợ kinh phí tổ chức hội thi “Cán bộ, đoàn viên thanh lịch nơi công sở” cấp thành phố vào dịp {n:26-27}/3/{next}.',
    for: ['mttq-doan-the'],
  },
  {
    text: 'Đề nghị có cơ chế để đoàn thể cùng tham gia đoàn kiểm tra đột xuất việc chấp hành giờ giấc, trang phục tại các đơn vị.',
    for: ['mttq-doan-the', 'co-quan-dang'],
  },
  {
    text: 'Đề nghị UBND thành phố bổ sung đủ số giáo viên theo định mức, trước mắt là giáo viên tiếng Anh và tin học.',
    for: ['truong-hoc'],
  },
  {
    text: 'Đề nghị phường và công an phối hợp phân luồng giao thông trước cổng trường vào giờ đưa đón học sinh.',
    for: ['truong-hoc'],
  },
  {
    text: 'Đề nghị đầu tư sửa chữa {n:1-3} khu vệ sinh và sơn lại dãy phòng học hai tầng trước năm học mới.',
    for: ['truong-hoc'],
  },
  {
    text: 'Đề nghị Phòng Giáo dục và Đào tạo ban hành bộ quy tắc ứng xử mẫu trên các nhóm trao đổi giữa giáo viên và phụ huynh.',
    for: ['truong-hoc'],
  },
  {
    text: 'Đề nghị giảm bớt các cuộc thi trực tuyến lấy số lượng, để giáo viên tập trung cho chuyên môn.',
    for: ['truong-hoc'],
  },
  {
    text: 'Đề nghị cho phép đơn vị sử dụng quỹ phát triển hoạt động sự nghiệp để may trang phục thống nhất cho viên chức.',
    for: ['don-vi-su-nghiep'],
  },
  {
    text: 'Đề nghị trang bị {n:6-10} thiết bị ghi hình khi làm nhiệm vụ để bảo vệ người thi hành và bảo đảm chuẩn mực giao tiếp với người dân.',
    for: ['don-vi-su-nghiep', 'luc-luong-vu-trang'],
  },
  {
    text: 'Đề nghị có phụ cấp trực đường dây nóng ngoài giờ hành chính cho viên chức, người lao động.',
    for: ['don-vi-su-nghiep'],
  },
  {
    text: 'Đề nghị xét khen thưởng phong trào cho lực lượng vũ trang vào cùng thời điểm với khối dân chính để bảo đảm công bằng.',
    for: ['luc-luong-vu-trang'],
  },
  {
    text: 'Đề nghị các phường, xã bố trí phòng tiếp dân của công an khu vực tách khỏi phòng làm việc chung.',
    for: ['luc-luong-vu-trang'],
  },
  {
    text: 'Đề nghị Hội đồng gửi trả kết quả chấm điểm cho từng đơn vị, nêu rõ điểm bị trừ để đơn vị khắc phục trong năm {next}.',
    for: ['phuong-xa', 'co-quan-hanh-chinh', 'truong-hoc', 'co-quan-dang'],
  },
];
