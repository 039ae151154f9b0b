import { entry } from '../entry.ts';

const listed = (names: readonly string[], count: number) =>
  `${names.join('; ')}${count > names.length ? ` và ${count - names.length} trường hợp khác` : ''}`;

const papersIn = (papers: readonly string[]) => papers.map((paper) => `“${paper}”`).join(', ');

/** TD447x: the gate between the result and its papers, said before all else. */
export const gateFaults = {
  TD4470: entry<{
    readonly award: string;
    readonly date: string;
    readonly because: string;
    readonly count: number;
    readonly names: readonly string[];
    readonly instead: readonly string[];
  }>({
    severity: 'warning',
    title: 'Không còn thẩm quyền, căn cứ để đề nghị hình thức này',
    message: ({ award, count, names, because }) =>
      `${count} trường hợp đạt điều kiện hoặc đang chờ xét ${award} không được đưa vào Tờ trình: ${because}. Gồm: ${listed(names, count)}.`,
    hint: ({ instead }) =>
      instead.length === 0
        ? 'Xem Danh sách trường hợp không còn thẩm quyền; xin ý kiến cơ quan Nội vụ cấp trên.'
        : `Xem Danh sách trường hợp không còn thẩm quyền. ${instead.join('. ')}.`,
  }),
  TD4471: entry<{ readonly date: string; readonly count: number; readonly decisions: readonly string[] }>({
    severity: 'info',
    title: 'Quyết định khen thưởng sau ngày của văn bản',
    message: ({ date, count, decisions }) =>
      `${count} lần khen thưởng quyết định sau ngày ${date} của văn bản nên không được tính: Quyết định số ${decisions.join('; ')}.`,
    hint: () => 'Muốn tính thì ghi ngày của văn bản từ ngày quyết định trở đi (--ngay).',
  }),
  TD4472: entry<{
    readonly date: string;
    readonly clauses: readonly string[];
    readonly instead: readonly string[];
  }>({
    severity: 'info',
    title: 'Điều khoản chưa hoặc không còn hiệu lực vào ngày của văn bản',
    message: ({ date, clauses, instead }) =>
      `Văn bản ngày ${date} không viện dẫn ${clauses.map((clause) => `“${clause}”`).join(', ')}, vì điều khoản này không có hiệu lực vào ngày đó; văn bản ghi “${instead.join('; ')}”.`,
    hint: () => 'Đối chiếu, ghi điều khoản đang có hiệu lực vào ngày của văn bản nếu cần.',
  }),
  TD4473: entry<{
    readonly papers: readonly string[];
    readonly command: string;
    readonly isEntered: boolean;
  }>({
    severity: 'info',
    title: 'Chưa ghi phiên họp của Hội đồng',
    message: ({ papers, isEntered }) =>
      `${isEntered ? 'Phiên họp của Hội đồng chưa ghi ngày họp' : 'Phiên họp của Hội đồng chưa được ghi'}, nên ${papersIn(papers)} là DỰ THẢO, chưa viện dẫn Biên bản.`,
    hint: ({ command }) => `Ghi phiên họp, lựa chọn và phiếu bằng “${command}”, rồi lập lại văn bản.`,
  }),
  TD4474: entry<{ readonly papers: readonly string[]; readonly date: string; readonly meeting: string }>({
    severity: 'error',
    title: 'Phiên họp sau ngày của văn bản',
    message: ({ papers, date, meeting }) =>
      `Không lập ${papersIn(papers)} ngày ${date}: văn bản dựa vào phiên họp của Hội đồng ngày ${meeting}, là ngày sau đó.`,
    hint: ({ meeting }) =>
      `Ghi ngày của văn bản từ ${meeting} trở đi (--ngay), hoặc sửa ngày họp trong hoi-dong.xlsx.`,
  }),
  TD4475: entry<{ readonly papers: readonly string[]; readonly date: string; readonly cited: string }>({
    severity: 'error',
    title: 'Căn cứ sau ngày của văn bản',
    message: ({ papers, date, cited }) =>
      `Không lập ${papersIn(papers)} ngày ${date}: văn bản viện dẫn “${cited}”, là căn cứ của ngày sau đó.`,
    hint: () =>
      'Sửa thời gian hiệu lực của căn cứ trong can-cu-phap-ly.yaml ở thư mục mau-van-ban, hoặc ghi ngày khác (--ngay).',
  }),
  TD4476: entry<{
    readonly papers: readonly string[];
    readonly date: string;
    readonly count: number;
    readonly last: string;
    readonly shown: readonly string[];
    /** Minutes bear the day of the meeting. */
    readonly isMinutes: boolean;
  }>({
    severity: 'warning',
    title: 'Tính cả số liệu có sau ngày của văn bản',
    message: ({ papers, date, count, shown, isMinutes }) =>
      `${papersIn(papers)} ${isMinutes ? `ghi ngày họp ${date}` : `ghi ngày ${date}`} nhưng tính ${count} nội dung có sau ngày đó, nên là DỰ THẢO: ${listed(shown, count)}.`,
    hint: ({ last, isMinutes }) =>
      isMinutes
        ? 'Biên bản mang ngày họp: xem lại ngày thẩm định trong tham-dinh.xlsx, ngày văn bản trong xu-ly.xlsx, ngày họp trong hoi-dong.xlsx; nội dung có sau phiên họp thì Hội đồng phải họp xét lại, hoặc bỏ ra rồi lập lại.'
        : `Ghi ngày của văn bản từ ${last} trở đi (--ngay), hoặc bỏ các nội dung đó ra rồi lập lại.`,
  }),
  TD4477: entry<{
    readonly papers: readonly string[];
    readonly lines: readonly string[];
    readonly position: string;
    readonly fault: 'by-order' | 'for-oneself';
  }>({
    severity: 'warning',
    title: 'Quyền hạn ký không phù hợp với văn bản',
    message: ({ papers, lines, position, fault }) =>
      fault === 'by-order'
        ? `${papersIn(papers)} là DỰ THẢO: quyết định tặng Giấy khen không ký thừa lệnh, thừa ủy quyền (“${lines.join(' / ')}”).`
        : `${papersIn(papers)} là DỰ THẢO: ký thay “${lines.join(' / ')}” nhưng chức vụ người ký vẫn là “${position}”.`,
    hint: () => 'Sửa authority, position của người ký văn bản này trong thidua.yaml.',
  }),
  TD4478: entry<{
    readonly papers: readonly string[];
    readonly fault: string;
    /** Papers were counted although the rule asks for an open vote. */
    readonly isCountedOpenly?: boolean;
  }>({
    severity: 'warning',
    title: 'Phiếu bầu, mức phải đạt và biên bản chưa khớp',
    message: ({ papers, fault }) => `${papersIn(papers)} là DỰ THẢO: ${fault}.`,
    hint: ({ isCountedOpenly }) =>
      isCountedOpenly === true
        ? 'Hội đồng biểu quyết công khai thì để trống các ô Ban kiểm phiếu, số phiếu ở trang “Phiên họp” của hoi-dong.xlsx; quy chế của Hội đồng đòi bỏ phiếu kín thì ghi lại quy định biểu quyết của hình thức này trong bộ tiêu chí (ballot: secret).'
        : 'Ghi đủ, ghi đúng ở trang “Phiên họp”, “Thành viên”, “Phiếu bầu” của hoi-dong.xlsx rồi lập lại.',
  }),
  TD4479: entry<{
    readonly papers: readonly string[];
    readonly count: number;
    readonly names: readonly string[];
  }>({
    severity: 'warning',
    title: 'Đạt phiếu nhưng chưa có quyết định, chưa rõ lý do',
    message: ({ papers, count, names }) =>
      `${papersIn(papers)} là DỰ THẢO: ${count} trường hợp đạt phiếu mà chưa được quyết định và không có lý do, gồm ${listed(names, count)}.`,
    hint: () => 'Ghi lựa chọn của Hội đồng về các trường hợp này ở trang “Lựa chọn” của hoi-dong.xlsx.',
  }),
  TD4480: entry<{
    readonly papers: readonly string[];
    readonly name: string;
    readonly place: number;
    readonly rank: number;
  }>({
    severity: 'warning',
    title: 'Thứ tự trong lý do khác thứ hạng ở phụ lục',
    message: ({ papers, name, place, rank }) =>
      `${papersIn(papers)} là DỰ THẢO: lý do ghi ${name} đứng thứ ${place} trong số đủ điều kiện, phụ lục ghi hạng ${rank}, hai thứ tự không khớp nhau.`,
    hint: () => 'Chạy lại lệnh tổng hợp từ các tệp đã nhận; đừng sửa ket-qua.json bằng tay.',
  }),
  TD4481: entry<{
    readonly papers: readonly string[];
    readonly meeting: string;
    readonly count: number;
    readonly shown: readonly string[];
  }>({
    severity: 'warning',
    title: 'Dựa vào biên bản còn là dự thảo',
    message: ({ papers, meeting, count, shown }) =>
      `${papersIn(papers)} là DỰ THẢO: dựa vào Biên bản phiên họp ngày ${meeting}, mà Biên bản ấy còn tính ${count} nội dung có sau phiên họp: ${listed(shown, count)}.`,
    hint: () =>
      'Xem lại ngày thẩm định trong tham-dinh.xlsx, ngày văn bản trong xu-ly.xlsx, ngày họp trong hoi-dong.xlsx; nội dung có sau phiên họp thì Hội đồng phải họp xét lại, hoặc bỏ ra rồi lập lại.',
  }),
  TD4482: entry<{
    readonly papers: readonly string[];
    readonly count: number;
    readonly shown: readonly string[];
  }>({
    severity: 'warning',
    title: 'Đề nghị lại thành tích đã được khen thưởng',
    message: ({ papers, count, shown }) =>
      `${papersIn(papers)} là DỰ THẢO: ${count} trường hợp đã có quyết định khen thưởng cho cùng thành tích của năm, gồm ${listed(shown, count)}.`,
    hint: () =>
      'Đã khen thì không đề nghị lại: ghi “Không chọn” kèm lý do ở trang “Lựa chọn” của hoi-dong.xlsx. Lập lại văn bản của lần xét trước thì ghi ngày của văn bản (--ngay) trước ngày quyết định; sổ ghi nhầm thì sửa khen-thuong.xlsx.',
  }),
};
