import type { SampleText } from './sample-text.ts';

/** What units name as difficulties. */
export const difficulties: readonly SampleText[] = [
  {
    text: 'Trụ sở xây dựng từ lâu, phòng làm việc chật, chưa bố trí được khu vực chờ riêng cho công dân nên việc bài trí công sở theo Quy chế văn hóa công sở còn hạn chế.',
    for: ['phuong-xa'],
  },
  {
    text: 'Bộ phận tiếp nhận và trả kết quả chỉ có {n:2-3} công chức kiêm nhiệm, những ngày cao điểm người dân phải chờ lâu, khó giữ được nền nếp “4 xin, 4 luôn”.',
    for: ['phuong-xa'],
  },
  {
    text: 'Nhiều người dân lớn tuổi chưa có điện thoại thông minh, tỷ lệ hồ sơ trực tuyến phụ thuộc nhiều vào việc công chức nộp hộ.',
    for: ['phuong-xa'],
  },
  {
    text: 'Sau khi chuyển từ xã lên phường, khối lượng hồ sơ đất đai, xây dựng tăng khoảng {n:20-40}% trong khi biên chế công chức không tăng.',
    for: ['phuong-xa'],
  },
  {
    text: 'Máy quét và máy in tại bộ phận một cửa đã sử dụng trên {n:7-9} năm, thường xuyên hỏng, ảnh hưởng đến việc số hóa hồ sơ.',
    for: ['phuong-xa', 'co-quan-hanh-chinh'],
  },
  {
    text: 'Công chức phụ trách công nghệ thông tin là kiêm nhiệm, chưa qua đào tạo chuyên sâu nên việc cập nhật trang thông tin điện tử còn chậm.',
    for: ['phuong-xa', 'co-quan-dang'],
  },
  {
    text: 'Ý thức đeo thẻ chức danh và chấp hành giờ làm việc của một số cán bộ không chuyên trách ở khu phố chưa thường xuyên; việc xử lý mới dừng ở nhắc nhở.',
    for: ['phuong-xa'],
  },
  {
    text: 'Hệ thống một cửa điện tử có lúc nghẽn mạng vào đầu giờ sáng, hồ sơ đã giải quyết xong nhưng chưa kịp cập nhật nên bị thống kê là trễ hạn.',
    for: ['phuong-xa', 'co-quan-hanh-chinh'],
  },
  {
    text: 'Việc phối hợp lấy ý kiến giữa các phòng, ban đối với hồ sơ liên thông còn chậm, có hồ sơ phải nhắc {n:2-3} lần mới có văn bản trả lời.',
    for: ['co-quan-hanh-chinh'],
  },
  {
    text: 'Khối lượng văn bản đến tăng mạnh (bình quân {n:60-95} văn bản/ngày) trong khi biên chế được giao giảm theo lộ trình, cán bộ thường xuyên làm thêm giờ.',
    for: ['co-quan-hanh-chinh', 'co-quan-dang'],
  },
  {
    text: 'Chưa có phần mềm dùng chung để theo dõi việc chấm điểm cải cách hành chính nội bộ, phải tổng hợp thủ công từ nhiều nguồn nên dễ sai lệch số liệu.',
    for: ['co-quan-hanh-chinh'],
  },
  {
    text: 'Một số quy định về chế độ công vụ thay đổi trong năm, việc sửa đổi quy chế làm việc của cơ quan chưa theo kịp.',
    for: ['co-quan-hanh-chinh', 'don-vi-su-nghiep'],
  },
  {
    text: 'Trụ sở dùng chung với nhiều cơ quan nên không chủ động được việc cải tạo cảnh quan, nơi để xe và biển tên cơ quan.',
    for: ['co-quan-dang', 'mttq-doan-the'],
  },
  {
    text: 'Văn bản của Đảng theo chế độ mật không chuyển qua môi trường mạng được nên tỷ lệ văn bản điện tử ký số tính chung còn thấp.',
    for: ['co-quan-dang'],
  },
  {
    text: 'Cán bộ chuyên trách ít, mỗi người theo dõi {n:4-6} lĩnh vực nên việc bám cơ sở để nắm tình hình thực hiện văn hóa công sở chưa được nhiều.',
    for: ['co-quan-dang', 'mttq-doan-the'],
  },
  {
    text: 'Kinh phí tổ chức phong trào của khối đoàn thể còn hạn hẹp, các hội thi tìm hiểu về văn hóa công sở chủ yếu dựa vào nguồn xã hội hóa.',
    for: ['mttq-doan-the'],
  },
  {
    text: 'Cán bộ chi hội ở cơ sở thường xuyên thay đổi, việc tập huấn về chuẩn mực giao tiếp, ứng xử phải làm lại nhiều lần.',
    for: ['mttq-doan-the'],
  },
  {
    text: 'Đoàn viên, hội viên làm việc theo ca kíp tại doanh nghiệp nên khó tập hợp để tuyên truyền, vận động theo giờ hành chính.',
    for: ['mttq-doan-the'],
  },
  {
    text: 'Sĩ số bình quân {n:44-49} học sinh/lớp, vượt quy định; giáo viên chịu áp lực lớn, khó dành thời gian cho các hoạt động xây dựng văn hóa ứng xử.',
    for: ['truong-hoc'],
  },
  {
    text: 'Nhà trường còn thiếu {n:2-5} giáo viên so với định mức, một số môn phải bố trí dạy tăng tiết nên việc tham gia phong trào chưa đều.',
    for: ['truong-hoc'],
  },
  {
    text: 'Khuôn viên trường hẹp, giờ tan học phụ huynh dừng đỗ xe lộn xộn trước cổng, ảnh hưởng đến cảnh quan và an toàn.',
    for: ['truong-hoc'],
  },
  {
    text: 'Một bộ phận phụ huynh phản ánh ý kiến trên mạng xã hội trước khi trao đổi với nhà trường, gây khó khăn cho việc giữ kỷ luật phát ngôn của giáo viên.',
    for: ['truong-hoc'],
  },
  {
    text: 'Khu vệ sinh học sinh và bếp ăn bán trú đã xuống cấp, chưa được bố trí vốn sửa chữa trong năm {year}.',
    for: ['truong-hoc'],
  },
  {
    text: 'Đơn vị tự chủ một phần kinh phí, nguồn thu giảm sau dịch nên chưa bố trí được kinh phí mua sắm trang phục thống nhất cho viên chức, người lao động.',
    for: ['don-vi-su-nghiep'],
  },
  {
    text: 'Viên chức, người lao động làm việc ngoài hiện trường là chủ yếu, việc theo dõi giờ giấc làm việc bằng sổ chấm công chưa phản ánh đúng thực tế.',
    for: ['don-vi-su-nghiep'],
  },
  {
    text: 'Lực lượng mỏng trong khi địa bàn 34 phường, xã rộng, đơn thư phản ánh qua đường dây nóng ngoài giờ nhiều.',
    for: ['don-vi-su-nghiep', 'luc-luong-vu-trang'],
  },
  {
    text: 'Nhiệm vụ trực chiến, trực ban liên tục nên khó bố trí đủ quân số tham gia các hội thi, hội thao do thành phố tổ chức.',
    for: ['luc-luong-vu-trang'],
  },
  {
    text: 'Việc cấp căn cước công dân gắn chip tập trung trong thời gian ngắn, nơi tiếp dân quá tải, có thời điểm phải làm việc đến {n:21-22} giờ.',
    for: ['luc-luong-vu-trang'],
  },
  {
    text: 'Chưa có hướng dẫn thống nhất về cách chấm điểm tiêu chí cắt giảm chi phí tuân thủ thủ tục hành chính, mỗi đơn vị tính một cách.',
    for: ['co-quan-hanh-chinh', 'phuong-xa', 'don-vi-su-nghiep'],
  },
  {
    text: 'Công tác tuyên truyền về phong trào có lúc còn hình thức, chưa phát hiện được nhiều gương người tốt, việc tốt từ người trực tiếp làm việc với dân.',
    for: ['phuong-xa', 'co-quan-dang', 'mttq-doan-the', 'truong-hoc'],
  },
];
