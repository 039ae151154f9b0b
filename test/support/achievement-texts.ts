import { type Chance, chanceOf } from '../../samples/make/random.ts';

/**
 * Sentences as officials write them of themselves: `[a|b]` is one of several wordings, `#` a number. The same dozen
 * duties in the words of one office: ordinary texts share a great deal.
 */
const SENTENCES: readonly string[] = [
  '[Tham mưu|Chủ động tham mưu|Đã tham mưu|Trực tiếp tham mưu] cho [lãnh đạo|thủ trưởng đơn vị|UBND phường|cấp ủy] ban hành # [văn bản|kế hoạch, công văn|văn bản chỉ đạo] về [cải cách hành chính|văn hóa công sở|kỷ luật, kỷ cương hành chính|chuyển đổi số], [bảo đảm tiến độ|không có văn bản chậm hạn|chất lượng được đánh giá tốt].',
  '[Giải quyết|Tiếp nhận và giải quyết|Trực tiếp thụ lý] # [hồ sơ|lượt hồ sơ|hồ sơ thủ tục hành chính] của công dân, [tỷ lệ đúng hạn đạt #%|trong đó #% trước hạn|không để hồ sơ quá hạn].',
  '[Vận động|Tuyên truyền, vận động|Phối hợp vận động] # [hộ dân|gia đình|hộ kinh doanh] [tháo dỡ mái che, mái vẩy|tự giác chỉnh trang vỉa hè|hiến đất mở rộng ngõ|phân loại rác tại nguồn], [góp phần giữ gìn mỹ quan đô thị|được bà con đồng tình|tạo chuyển biến rõ nét trong khu phố].',
  '[Có|Là tác giả của|Chủ trì thực hiện] # sáng kiến [cải tiến quy trình làm việc|số hóa sổ sách|rút ngắn thời gian trả kết quả|quản lý lịch công tác trên phần mềm] được [công nhận cấp cơ sở|Hội đồng sáng kiến xếp loại tốt|áp dụng trong toàn đơn vị].',
  '[Tổ chức|Chủ trì tổ chức|Tham gia tổ chức] # [buổi tập huấn|lớp bồi dưỡng|hội nghị tuyên truyền] về [kỹ năng giao tiếp, ứng xử|sử dụng dịch vụ công trực tuyến|an toàn thông tin|phòng chống tệ nạn xã hội] cho # lượt [cán bộ|công chức và người dân|đoàn viên, hội viên].',
  '[Luôn|Thường xuyên] [mặc trang phục gọn gàng, đeo thẻ khi làm việc|đi làm đúng giờ, không làm việc riêng|giữ phòng làm việc ngăn nắp, sạch sẽ|ứng xử hòa nhã với công dân], [được đồng nghiệp tin yêu|không có đơn thư phản ánh|được lấy làm gương trong cơ quan].',
  '[Giúp đỡ|Kèm cặp|Hướng dẫn] # [công chức mới tuyển dụng|đồng nghiệp trẻ|giáo viên tập sự] [nắm chắc nghiệp vụ|hoàn thành thời gian tập sự|sử dụng thành thạo phần mềm].',
  '[Bồi dưỡng|Trực tiếp ôn luyện] # học sinh [đạt giải cấp thành phố|tham gia hội thi cấp tỉnh|vào đội tuyển của trường], [chất lượng đại trà tăng #%|lớp chủ nhiệm có #% học sinh lên lớp|không có học sinh bỏ học].',
  '[Làm|Thiết kế|Sưu tầm] # [đồ dùng dạy học|đồ chơi từ vật liệu tái chế|bài giảng điện tử] [dùng chung trong tổ|được xếp loại A cấp trường|đưa vào kho học liệu của nhà trường].',
  '[Quyên góp|Vận động ủng hộ|Kêu gọi nhà hảo tâm giúp] # triệu đồng cho [học sinh nghèo|người già neo đơn|gia đình chính sách|hội viên khó khăn] [nhân dịp Tết Nguyên đán|trong năm học|qua quỹ “Vì người nghèo”].',
  '[Rà soát|Kiểm tra, rà soát|Cập nhật] # [trường hợp hộ tịch|hồ sơ đất đai|đối tượng bảo trợ xã hội] vào [cơ sở dữ liệu quốc gia|phần mềm dùng chung|sổ theo dõi điện tử], [bảo đảm đúng, đủ, sạch|hoàn thành trước thời hạn # ngày|được cấp trên biểu dương].',
  '[Đề xuất|Kiến nghị] [cắt giảm # loại giấy tờ|gộp # biểu mẫu thành một|niêm yết lại # thủ tục tại bộ phận một cửa], [giảm số lần đi lại của người dân|tiết kiệm chi phí in ấn|được Phòng Nội vụ ghi nhận].',
  '[Tham gia|Có mặt đầy đủ trong] # [đợt kiểm tra|ca trực tăng cường|buổi lao động tập thể] [ngoài giờ hành chính|vào ngày nghỉ|dịp lễ, Tết], [không quản ngại khó khăn|hoàn thành phần việc được phân công|góp phần giữ vững trật tự trên địa bàn].',
  '[Hòa giải thành|Giải quyết dứt điểm] # [vụ mâu thuẫn trong khu phố|kiến nghị của cử tri|đơn thư của công dân] ngay tại cơ sở, [không để phát sinh điểm nóng|giữ gìn tình làng nghĩa xóm|hạn chế đơn thư vượt cấp].',
];

/** Words that take another's place when a copy is touched up. */
const OTHER_WORDS =
  'rất nhiều luôn đã đang tích cực thường xuyên kịp thời hiệu quả nghiêm túc đầy đủ rõ ràng cụ thể'.split(
    ' ',
  );

/** An ordinary text: three to five sentences, no two texts about the same choice of them but by chance. */
export function ordinaryText(seed: string): string {
  const chance = chanceOf('ordinary', seed);
  const count = chance.between(3, 5);
  return chance
    .shuffle(SENTENCES)
    .slice(0, count)
    .map((sentence) => worded(sentence, chance))
    .join(' ');
}

/** What somebody does to a text that was copied from another. */
export const ALTERATIONS = {
  'other numbers': (text, chance) => text.replace(/\d+/g, () => String(chance.between(2, 900))),
  'sentences in another order': (text, chance) => chance.shuffle(sentencesOf(text)).join(' '),
  'one word in ten changed': (text, chance) => changeWords(text, chance, 0.1),
  'one word in five changed': (text, chance) => changeWords(text, chance, 0.2),
  'a sentence added': (text, chance) =>
    [...sentencesOf(text), worded(chance.pick(SENTENCES), chance)].join(' '),
  'a sentence left out': (text) => sentencesOf(text).slice(0, -1).join(' '),
  'marks lost': (text) =>
    text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D'),
  'order, numbers and a word in ten': (text, chance) =>
    changeWords(
      chance
        .shuffle(sentencesOf(text))
        .join(' ')
        .replace(/\d+/g, () => String(chance.between(2, 900))),
      chance,
      0.1,
    ),
} as const satisfies Readonly<Record<string, (text: string, chance: Chance) => string>>;

export type Alteration = keyof typeof ALTERATIONS;

/** The same text after somebody touched it up. */
export function alteredCopy(text: string, how: Alteration, seed: string): string {
  return ALTERATIONS[how](text, chanceOf('copy', how, seed));
}

function worded(sentence: string, chance: Chance): string {
  return sentence
    .replace(/\[([^\]]+)\]/g, (_, choices: string) => chance.pick(choices.split('|')))
    .replace(/#/g, () => String(chance.between(2, 900)));
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=\.) /);
}

function changeWords(text: string, chance: Chance, share: number): string {
  const words = text.split(' ');
  const changed = new Set(chance.shuffle([...words.keys()]).slice(0, Math.round(words.length * share)));
  return words.map((word, at) => (changed.has(at) ? chance.pick(OTHER_WORDS) : word)).join(' ');
}
