import { describe, expect, it } from 'vitest';
import { tellsPunishment } from '../../../src/reading/furniture/punished.ts';

/** What units prove good work with, one a line: that nobody was punished, rules, plans, citizens, pupils, praise. */
const HONEST = `
Quyết định về việc xử lý kỷ luật: không có
Quyết định kỷ luật công chức: 0
QĐ số 5 thành lập Hội đồng thi đua, khen thưởng và kỷ luật
Biên bản họp xét: không đề nghị kỷ luật đồng chí nào
Xử phạt cảnh cáo 02 hộ kinh doanh lấn chiếm vỉa hè
Nhắc nhở, khiển trách 3 học sinh đi học muộn
Cam kết của ông Nguyễn Văn A: không để ai bị kỷ luật
QĐ số 8 phân công ông Hùng phụ trách công tác kỷ luật
Danh sách 3 cán bộ được cử làm thành viên Hội đồng kỷ luật
Quyết định nâng lương cho 04 viên chức không bị kỷ luật
QĐ giải thể Hội đồng kỷ luật 2021
Đơn vị có 1 đảng viên hết thời hạn kỷ luật năm 2020
Bà Hoa trình bày chuyên đề: công chức bị kỷ luật thì sao
Trưởng phòng phụ trách kỷ luật lao động
Hiệu trưởng ban hành quy chế, kỷ luật nhà trường
Nguyễn Văn An chưa bị kỷ luật
Không có ai bị kỷ luật
Không vi phạm kỷ luật
Kỷ luật, kỷ cương được giữ vững
Chấp hành kỷ luật lao động
Quy chế kỷ luật lao động số 12/QC-UBND
Báo cáo số 05/BC-UBND: không có cán bộ, công chức bị kỷ luật
Năm 2022 không có đảng viên bị khiển trách, cảnh cáo
Chỉ thị 05 về tăng cường kỷ luật, kỷ cương hành chính
Kế hoạch số 15/KH-UBND về siết chặt kỷ luật, kỷ cương
100% cán bộ chấp hành tốt kỷ luật phát ngôn
Nội quy cơ quan, quy định về kỷ luật lao động
Quyết định số 18/QĐ-UBND ban hành nội quy, kỷ luật lao động
Quyết định 45/QĐ-UBND ban hành Quy chế làm việc, kỷ luật công vụ
Quyết định số 30/QĐ-UBND ban hành quy định xử lý kỷ luật cán bộ
Biên bản họp xét kỷ luật: không có trường hợp nào
Số cán bộ bị kỷ luật: 0
Số cán bộ bị kỷ luật: 00 người
Số cán bộ, công chức bị xử lý kỷ luật: không
0 cán bộ bị kỷ luật
00 trường hợp bị khiển trách
Chưa có công chức nào bị xử lý kỷ luật
Ko có cb nào bị kỷ luật
Khong co can bo bi ky luat
khong vi pham ky luat
Báo cáo kết quả kiểm tra kỷ luật, kỷ cương hành chính năm 2022
Biên bản kiểm tra việc chấp hành kỷ luật, kỷ cương của các phòng
Đoàn kiểm tra kỷ luật kỷ cương theo QĐ số 112/QĐ-UBND
Quyết định thành lập tổ kiểm tra kỷ luật, kỷ cương hành chính
Quyết định số 77/QĐ-UBND kiện toàn Hội đồng thi đua khen thưởng và kỷ luật
Quyết định thành lập Hội đồng kỷ luật nhà trường
Tổ chức học tập Nghị định 112/2020/NĐ-CP về xử lý kỷ luật cán bộ, công chức
Tuyên truyền Quy định 69-QĐ/TW về kỷ luật đảng viên vi phạm
Quán triệt quy định về thi hành kỷ luật đảng
Cam kết không vi phạm kỷ luật của 25 cán bộ
Đã xử phạt hành chính 12 trường hợp, cảnh cáo 05 trường hợp vi phạm trật tự đô thị
Phạt cảnh cáo 03 hộ kinh doanh lấn chiếm vỉa hè
Quyết định xử phạt vi phạm hành chính số 12
Khởi tố 05 vụ, 07 bị can; án khá điểm
Giải quyết 12 đơn khiếu nại, tố cáo, đạt 100%
Điều tra hộ nghèo năm 2022
Kỷ luật tốt
Ý thức tổ chức kỷ luật tốt
Kỷ luật nghiêm minh, tập thể đoàn kết
Giải nhất hội thi kỷ luật quân đội
Lớp học kỷ luật tích cực; chuyên đề phương pháp kỷ luật tích cực
Nhà trường đã xử lý kỷ luật 02 học sinh đánh nhau
Quyết định kỷ luật học sinh số 03/QĐ-THCS
Khiển trách 01 học sinh trước lớp
Sổ theo dõi khen thưởng, kỷ luật
Hồ sơ khen thưởng - kỷ luật năm 2022
Báo cáo công tác khen thưởng, kỷ luật năm học 2021-2022
UBKT Đảng ủy: thi hành kỷ luật 02 đảng viên ở các chi bộ trực thuộc
Ủy ban Kiểm tra thi hành kỷ luật khiển trách 01 đảng viên
Không để xảy ra vụ việc phải kiểm điểm, phê bình, kỷ luật
Nếu có cán bộ bị kỷ luật thì trừ điểm
Không có đồng chí nào bị nhắc nhở, khiển trách
Không có cán bộ bị khiển trách, cảnh cáo hoặc buộc thôi việc
Quyết định khen thưởng số 15/QĐ-UBND cho ông Nguyễn Văn A
Đ/c Chủ tịch chỉ đạo nghiêm túc kỷ luật, kỷ cương
Báo cáo của đồng chí Chủ tịch về kỷ luật, kỷ cương
Kết luận thanh tra: đơn vị thực hiện tốt, không có vi phạm
Bản tự kiểm điểm của tập thể lãnh đạo năm 2022
Kiểm điểm tập thể, cá nhân cuối năm theo Hướng dẫn 16
Biên bản kiểm điểm đảng viên năm 2022
Biên bản phê bình và tự phê bình
Quy chế phối hợp xử lý vi phạm trật tự xây dựng
Rà soát, xử lý kịp thời cán bộ vi phạm kỷ luật theo quy định
Giảm số cán bộ bị kỷ luật so với năm 2021
So với năm trước giảm 02 cán bộ bị kỷ luật
Sổ trực ban, biên bản kiểm tra quân số, kỷ luật quân nhân
Biển cảnh cáo nguy hiểm tại 05 điểm đuối nước
Văn bản số 12/UBND-NV về việc chấn chỉnh kỷ luật, kỷ cương
Công văn số 15 về xử lý kỷ luật cán bộ theo quy định mới
Hệ thống quy trình ISO: quy trình xử lý kỷ luật viên chức
Quyết định chấm dứt hiệu lực kỷ luật đối với ông Nguyễn Văn B
100% cán bộ ký cam kết kỷ luật; không đồng chí nào bị xử lý
Quyết định số 05/QĐ-UBND về việc nâng bậc lương cho ông Lê Văn C
Quyết định cử ông Trần Văn D tham gia Ban kỷ luật giải bóng đá
Danh sách cán bộ bị kỷ luật: không có
Quyết định số 12/QĐ-UBND về kỷ luật, kỷ cương cho cán bộ
Đồng chí Lê Văn A bị tai nạn lao động, kỷ luật tốt
Đ/c Trưởng phòng bị ốm; kỷ luật tốt
Sổ theo dõi 25 cán bộ; hình thức kỷ luật: không
Tham mưu UBND thành phố xử lý kỷ luật 02 công chức
Trình Chủ tịch thành phố hồ sơ kỷ luật 03 cán bộ
Lớp tập huấn kỷ luật tích cực: 30 giáo viên
Hội thi 'Kỷ luật là sức mạnh' 3 giáo viên đạt giải
Xác minh đơn tố cáo ông Nguyễn Văn A: tố cáo sai
Biên bản làm việc với ông A về kỷ luật lao động
Quyết định kiện toàn Ban chỉ đạo do đồng chí Chủ tịch làm trưởng ban, khối kỷ luật
Đồng chí Bí thư chủ trì hội nghị về kỷ luật Đảng
Kết quả xếp loại: 15 đồng chí hoàn thành xuất sắc, không đồng chí nào bị kỷ luật
100% đảng viên đủ tư cách
15/15 cán bộ chấp hành kỷ luật
Có 25/25 công chức ký cam kết chấp hành kỷ luật, kỷ cương
Báo cáo số 12 về tình hình đơn thư: đã giải quyết 05 đơn của ông Nguyễn Văn B
Ban hành thông báo chấn chỉnh lề lối làm việc
Nghị quyết TW4 về suy thoái; bản cam kết tu dưỡng 20 đảng viên
Công văn 123 nhắc việc thực hiện kỷ luật tài chính
Chấp hành kỷ luật tài chính, ngân sách: kết luận kiểm toán
Kỷ luật tài khóa được tăng cường
Quyết toán đúng kỷ luật tài chính, 02 cán bộ phụ trách
Phong trào thi đua kỷ luật, an toàn
Đơn vị không có quân nhân vi phạm kỷ luật
Tỷ lệ vi phạm kỷ luật thông thường 0%
Tỷ lệ kỷ luật 0,0%
Vi phạm kỷ luật: 0 trường hợp
Danh sách 30 người; cột kỷ luật để trống
Trang bị biển cảnh báo cho 03 cán bộ
Hồ sơ 02 cán bộ được bổ nhiệm, không trong thời gian bị kỷ luật
Xác nhận ông A không trong thời gian thi hành kỷ luật
Nhận xét của chi bộ: đồng chí A không bị hình thức kỷ luật nào
Quy trình xử lý kỷ luật theo Nghị định 112
Bộ thủ tục: khiển trách, cảnh cáo, cách chức (tài liệu)
Tài liệu tuyên truyền về các hình thức khiển trách, cảnh cáo
Báo cáo tổng kết công tác kiểm tra, giám sát, kỷ luật đảng năm 2022
Nghị quyết số 5 của Hội đồng nhân dân
Lập hồ sơ xử lý 07 thanh niên vi phạm, cảnh cáo trước dân 02 người
Quyết định nâng lương trước hạn cho 02 cán bộ
Thi đua 2 tốt; kỷ luật 2 nhất
Kỷ luật 5 không
Mô hình 3 nhất: kỷ luật nhất, 2 cán bộ phụ trách
Bà Nguyễn Thị A nhận giấy khen; sổ kỷ luật trống
Ông Lê Văn B nhận nhiệm vụ theo dõi kỷ luật lao động
Đ/c Hoa nhận phụ trách khen thưởng - kỷ luật
Đồng chí Nam nhận quyết định bổ nhiệm Trưởng ban Thi đua, kỷ luật
`;

/** What tells of somebody of the unit who was punished. */
const REAL = `
QĐ số 12 khiển trách ông A
QĐ số 12/QĐ-UBND khiển trách ông Nguyễn Văn A
Quyết định số 15/QĐ-UBND về việc thi hành kỷ luật khiển trách đối với ông Lê Văn B
Quyết định kỷ luật cảnh cáo bà Trần Thị C
QĐ kỷ luật số 05/QĐ-UBND ngày 12/3/2022 đối với đ/c Lê Văn D, hình thức khiển trách
Ông Nguyễn Văn A bị khiển trách
Bà Lê Thị B bị kỷ luật cảnh cáo năm 2022
Đ/c Trần Văn C bị cách chức Phó Chủ tịch
Đồng chí Lê Văn D nhận hình thức kỷ luật khiển trách
01 cán bộ bị khiển trách
Có 01 công chức bị cảnh cáo
02 đảng viên bị kỷ luật
1 viên chức bị buộc thôi việc
Có một đồng chí bị kỷ luật khiển trách
Có hai cán bộ bị xử lý kỷ luật
01 giáo viên vi phạm bị kỷ luật cảnh cáo
Kỷ luật: 01 cán bộ bị khiển trách theo QĐ số 5
Thi hành kỷ luật 01 đảng viên
Xử lý kỷ luật 02 công chức
Khiển trách 01 viên chức
Cảnh cáo 02 đảng viên theo Quyết định số 18
Buộc thôi việc 01 công chức
Quyết định thi hành kỷ luật số 45-QĐ/ĐU ngày 15/6/2022
Quyết định xử lý kỷ luật viên chức số 33/QĐ-UBND
Quyết định số 9 kỷ luật công chức Lê Văn E
Quyết định khiển trách số 11/QĐ-PGD
Quyết định số 21/QĐ-UBND cảnh cáo công chức địa chính
QĐ 07/QĐ-MN kỷ luật khiển trách cô Lan
Quyết định hạ bậc lương đối với ông Phạm Văn G
Quyết định cách chức bà Hoàng Thị H
Báo cáo số 5; QĐ số 12 khiển trách ông A
Báo cáo số 5/BC-UBND. Quyết định số 12 khiển trách ông Nguyễn Văn A.
Biên bản số 7, QĐ khiển trách đ/c Lê Văn K
Văn bản khiển trách ông Đỗ Văn L
Thông báo kỷ luật: ông Lê Văn M bị cảnh cáo
QD so 12 khien trach ong Nguyen Van A
Quyet dinh canh cao ong Le Van B
01 can bo bi ky luat
Khai trừ 01 đảng viên ra khỏi Đảng
Quyết định khai trừ đảng viên Nguyễn Văn N
Ông Lê Văn O đã bị Đảng ủy kỷ luật khiển trách
Bà Phạm Thị P (kế toán) bị kỷ luật
Đ/c Nguyễn Văn Q bị xử lý kỷ luật do sinh con thứ ba
Áp dụng hình thức kỷ luật khiển trách đối với ông Vũ Văn R
KHIỂN TRÁCH ÔNG NGUYỄN VĂN A
QUYẾT ĐỊNH SỐ 12/QĐ-UBND KHIỂN TRÁCH BÀ LÊ THỊ B
Hình thức kỷ luật khiển trách đối với đồng chí Trưởng phòng
Trừ điểm do 01 công chức bị khiển trách
Năm 2022 có 01 đ/c bị cảnh cáo, Quyết định số 18-QĐ/TU
03 lãnh đạo bị kỷ luật
Giáng chức ông Lê Văn S
Quyết định số 15 ngày 02/3/2022 của UBND thành phố khiển trách công chức T
Ông U bị khiển trách; bà V hoàn thành tốt nhiệm vụ
Chi bộ có 01 đảng viên bị thi hành kỷ luật
Kỷ luật 01 cán bộ
Xử lý kỷ luật ông Nguyễn Văn X bằng hình thức cảnh cáo
Ông Nguyễn Văn Y chịu kỷ luật cảnh cáo
QĐ 123: kỷ luật khiển trách ông Z
Quyết định số 12/QĐ-UBND v/v khiển trách ông A
Quyết định 18/QĐ-UBND về việc kỷ luật ông Lê Văn B
Quyết định buộc thôi việc viên chức Lê Thị C
Đ/c D bị khiển trách theo QĐ 12
02 cán bộ của phường bị kỷ luật cảnh cáo
Một viên chức bị khiển trách do đi muộn
QĐ số 12/QĐ-UBND ngày 05/6/2022 về việc thi hành kỷ luật đối với công chức Nguyễn Văn A
Quyết định số 5 xử lý kỷ luật giáo viên Lê Thị B
Có 1 viên chức bị kỷ luật khiển trách (QĐ 15/QĐ-THCS)
Cảnh cáo đ/c Hà
Cách chức đồng chí Trưởng thôn
Quyết định buộc thôi việc đối với ông Trần Văn D
01 đ/c bị khai trừ
Quyết định số 8-QĐ/ĐU khiển trách đảng viên
Thông báo số 3: 01 cán bộ bị cảnh cáo
Báo cáo số 4/BC: có 02 công chức bị kỷ luật khiển trách
Khiển trách bà Lê Thị E do chậm hồ sơ
Xử lý kỷ luật: 01 công chức bị khiển trách
Nguyễn Văn An bị khiển trách (QĐ 12)
Lê Thị Hoa bị kỷ luật cảnh cáo
Trưởng phòng bị cảnh cáo
Phó Chủ tịch bị khiển trách
BÀ LÊ THỊ HOA BỊ KHIỂN TRÁCH
`;

const linesOf = (text: string) => text.trim().split('\n');

describe('evidence that tells of a punishment', () => {
  it.each(linesOf(REAL))('“%s” does', (text) => expect(tellsPunishment(text)).toBe(true));

  it.each(linesOf(HONEST))('“%s” does not', (text) => expect(tellsPunishment(text)).toBe(false));

  it('is found whichever way marks are composed, and among other evidence', () => {
    const text = 'Báo cáo số 5/BC-UBND; không có đơn thư; QĐ số 12 khiển trách ông A';
    expect(tellsPunishment(text.normalize('NFD'))).toBe(true);
    expect(tellsPunishment(text.replace('QĐ số 12 khiển trách ông A', 'QĐ số 12'))).toBe(false);
  });
});
