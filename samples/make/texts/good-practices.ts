import type { SampleText } from './sample-text.ts';

/** What units are proud of. */
export const goodPractices: readonly SampleText[] = [
  {
    text: 'Mô hình “Ngày thứ Năm không hẹn”: công dân nộp hồ sơ chứng thực, hộ tịch buổi sáng được trả kết quả ngay trong buổi sáng, không cần giấy hẹn; trong năm đã giải quyết {n:820-1450} hồ sơ.',
    for: ['phuong-xa'],
  },
  {
    text: 'Tổ “Trả kết quả tại nhà” do Đoàn phường đảm nhận, đưa kết quả đến tận nhà cho {n:110-260} người cao tuổi, người khuyết tật.',
    for: ['phuong-xa'],
  },
  {
    text: 'Gửi thư xin lỗi có chữ ký của Chủ tịch UBND phường đối với mọi hồ sơ trễ hạn và hẹn lại không quá {n:2-3} ngày; số hồ sơ trễ hạn giảm từ {n:38-52} xuống còn {n:6-12}.',
    for: ['phuong-xa'],
  },
  {
    text: 'Đặt {n:4-8} góc “Công dân số” tại nhà văn hóa khu phố, thanh niên trực tối thứ Ba và thứ Sáu để hướng dẫn nộp hồ sơ trực tuyến.',
    for: ['phuong-xa'],
  },
  {
    text: 'Gửi thư chúc mừng khi đăng ký khai sinh, kết hôn và thư chia buồn khi khai tử, được nhân dân đánh giá cao.',
    for: ['phuong-xa'],
  },
  {
    text: 'Duy trì “Chiều thứ Sáu xanh”: 16 giờ 30 hằng tuần toàn thể cán bộ, công chức dọn vệ sinh, chăm sóc cây trong khuôn viên trụ sở và {n:2-4} tuyến phố chính.',
    for: ['phuong-xa', 'co-quan-hanh-chinh', 'don-vi-su-nghiep'],
  },
  {
    text: 'Lắp bảng điện tử hiển thị số hồ sơ đang giải quyết của từng công chức ngay tại sảnh; người dân theo dõi được hồ sơ của mình đang ở khâu nào.',
    for: ['phuong-xa', 'co-quan-hanh-chinh'],
  },
  {
    text: 'Lãnh đạo UBND trực tiếp ngồi tại bộ phận một cửa sáng thứ Hai hằng tuần để tiếp nhận, giải thích và tháo gỡ ngay vướng mắc.',
    for: ['phuong-xa'],
  },
  {
    text: 'Phòng họp không giấy: tài liệu gửi trước qua phần mềm ít nhất {n:1-2} ngày, mỗi cuộc họp không quá {n:60-90} phút, ước tiết kiệm {n:35-70} triệu đồng tiền in ấn trong năm.',
    for: ['co-quan-hanh-chinh', 'co-quan-dang'],
  },
  {
    text: 'Thực hiện “5 rõ” khi giao việc trên phần mềm: rõ người, rõ việc, rõ thời hạn, rõ phương pháp, rõ kết quả; tỷ lệ nhiệm vụ đúng hạn đạt trên {n:96-98}%.',
    for: ['co-quan-hanh-chinh'],
  },
  {
    text: 'Tổ giúp việc kiểm tra công vụ đột xuất mỗi tháng một lần, kết quả thông báo trong giao ban và gắn với xếp loại tháng.',
    for: ['co-quan-hanh-chinh', 'phuong-xa'],
  },
  {
    text: 'Rà soát, đề xuất đơn giản hóa {n:3-7} thủ tục, bỏ {n:5-11} loại giấy tờ công dân phải nộp do đã có trong cơ sở dữ liệu.',
    for: ['co-quan-hanh-chinh'],
  },
  {
    text: 'Bộ câu hỏi và trả lời mẫu qua điện thoại dành cho công chức trực, in thành tờ gấp đặt tại bàn làm việc.',
    for: ['co-quan-hanh-chinh', 'don-vi-su-nghiep'],
  },
  {
    text: 'Chi bộ tổ chức sinh hoạt chuyên đề mỗi quý một lần theo hình thức kể chuyện về Bác gắn với một việc làm cụ thể ở cơ quan.',
    for: ['co-quan-dang', 'mttq-doan-the'],
  },
  {
    text: 'Xây dựng “Sổ tay chuẩn mực cán bộ kiểm tra, tổ chức” gồm {n:10-15} điều nên làm và không nên làm, phát cho từng cán bộ.',
    for: ['co-quan-dang'],
  },
  {
    text: 'Chuyển lịch công tác, giấy mời, thông báo sang hình thức điện tử; chỉ in văn bản mật và văn bản ký trực tiếp.',
    for: ['co-quan-dang'],
  },
  {
    text: 'Mỗi cán bộ nhận đỡ đầu một cơ sở yếu, hằng tháng về dự sinh hoạt, lắng nghe và trả lời bằng văn bản các kiến nghị.',
    for: ['co-quan-dang', 'mttq-doan-the'],
  },
  {
    text: 'Câu lạc bộ “Phụ nữ thanh lịch nơi công sở” sinh hoạt hằng quý về trang phục, giao tiếp, kỹ năng cân bằng công việc và gia đình.',
    for: ['mttq-doan-the'],
  },
  {
    text: 'Hòm thư góp ý trực tuyến dành cho đoàn viên, hội viên; đã tiếp nhận {n:40-85} ý kiến, trả lời 100% trong {n:5-7} ngày làm việc.',
    for: ['mttq-doan-the'],
  },
  {
    text: 'Phát động phong trào “Một phút chào cờ, một việc tử tế” vào sáng thứ Hai tại các cơ sở hội, thu hút {n:600-1200} lượt người tham gia.',
    for: ['mttq-doan-the', 'truong-hoc'],
  },
  {
    text: 'Cổng trường thân thiện: giáo viên trực đón học sinh bằng lời chào và nụ cười mỗi sáng, hướng dẫn phụ huynh đỗ xe đúng vạch.',
    for: ['truong-hoc'],
  },
  {
    text: 'Bộ quy tắc ứng xử do chính học sinh và giáo viên cùng viết, treo tại {n:18-30} phòng học và bình chọn lại vào đầu mỗi học kỳ.',
    for: ['truong-hoc'],
  },
  {
    text: 'Sử dụng sổ điểm và học bạ điện tử, thanh toán học phí không dùng tiền mặt đạt {n:92-100}% số học sinh.',
    for: ['truong-hoc'],
  },
  {
    text: 'Vườn rau, góc thiên nhiên do phụ huynh và giáo viên cùng chăm sóc, tạo khuôn viên xanh và nguồn thực phẩm sạch cho bếp ăn.',
    for: ['truong-hoc'],
  },
  {
    text: 'Hộp thư “Điều em muốn nói” được mở vào thứ Sáu hằng tuần; ban giám hiệu trả lời trước giờ chào cờ thứ Hai.',
    for: ['truong-hoc'],
  },
  {
    text: 'Tổ chuyên môn dự giờ theo hướng chia sẻ, không đánh giá xếp loại; mỗi giáo viên ghi một điều học được từ đồng nghiệp.',
    for: ['truong-hoc'],
  },
  {
    text: 'Công khai số điện thoại của lãnh đạo và quy trình {n:4-6} bước xử lý phản ánh trước cửa trụ sở, phản hồi người dân trong 24 giờ.',
    for: ['don-vi-su-nghiep'],
  },
  {
    text: 'Mô hình “Tuyên truyền trước, nhắc nhở sau, xử lý là cuối cùng” khi làm việc với các hộ kinh doanh, số vụ phải cưỡng chế giảm {n:25-40}%.',
    for: ['don-vi-su-nghiep', 'luc-luong-vu-trang'],
  },
  {
    text: 'Niêm yết sơ đồ vị trí việc làm có ảnh, chức danh và lịch công tác tuần tại sảnh chờ.',
    for: ['don-vi-su-nghiep', 'co-quan-hanh-chinh', 'phuong-xa'],
  },
  {
    text: 'Cấp căn cước công dân lưu động tại nhà cho {n:320-540} người già yếu, bệnh tật vào ngày nghỉ cuối tuần.',
    for: ['luc-luong-vu-trang'],
  },
  {
    text: 'Phong trào “Doanh trại xanh, nếp sống chính quy”: trồng mới {n:90-160} cây xanh, xây dựng phòng đọc dùng chung cho cán bộ, chiến sĩ.',
    for: ['luc-luong-vu-trang'],
  },
  {
    text: 'Bình chọn “Nụ cười công sở” hằng tháng qua mã QR đặt tại bàn tiếp nhận; người được chọn nhiều nhất quý được biểu dương trước cơ quan.',
    for: ['phuong-xa', 'co-quan-hanh-chinh', 'mttq-doan-the'],
  },
];
