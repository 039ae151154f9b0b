/** All 67 small Vietnamese letters that are not ASCII. */
export const MARKED_LETTERS = 'àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ';

/** Family, middle and given names to draw invented people from. */
export const FAMILY = 'Nguyễn Trần Lê Phạm Hoàng Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Trịnh Mai Thiều'.split(
  ' ',
);
export const MIDDLE = 'Văn Thị Đức Minh Thế Ngọc Hữu Xuân Quang Thu Anh Hồng'.split(' ');
export const GIVEN =
  'An Anh Bình Cường Dũng Đạt Giang Hà Hải Hạnh Hòa Hoa Hùng Hương Khánh Lan Linh Long Mai Nam Nga Phương Quý Sơn Tú Thảo Thủy Tuấn Vân Yến'.split(
    ' ',
  );

/** Sentences as reports hold them. */
export const SENTENCES = [
  'Xây dựng, ban hành và tổ chức thực hiện các văn bản chỉ đạo, lãnh đạo quản lý, điều hành trong phạm vi chức năng, nhiệm vụ',
  'Quản lý và sử dụng có hiệu quả ngân sách nhà nước; không để xảy ra lãng phí, tham nhũng',
  'Niêm yết đầy đủ các thủ tục hành chính tại trụ sở cơ quan, đơn vị',
  'Thực hiện bài trí công sở (Quốc huy, Quốc kỳ, khuôn viên công sở) theo đúng quy định',
  'Nghiêm túc nhận lỗi, nhận khuyết điểm, thành khẩn tự phê bình, rút kinh nghiệm',
  'Không gây khó khăn, phiền hà, vòi vĩnh, kéo dài thời gian xử lý công việc của người dân',
  'Khi thực hiện nhiệm vụ trang phục phải gọn gàng, sạch sẽ, lịch sự, đi giày hoặc dép có quai hậu',
  'Ủy ban nhân dân phường Quảng Thắng, thành phố Thanh Hóa',
] as const;
