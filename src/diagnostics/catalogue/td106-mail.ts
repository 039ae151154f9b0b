import { entry } from '../entry.ts';

/** A name as it came, the one it is kept under, and the one that another file had already; blank where none had. */
type Renamed = { readonly old: string; readonly stored: string; readonly taken: string };

/** TD1054–TD1059, TD1060–TD1099: mail and archives that come with the reports. */
export const mailFaults = {
  TD1054: entry<{ readonly links: readonly { readonly url: string; readonly name: string | null }[] }>({
    severity: 'warning',
    title: 'Thư dẫn tới tệp để trên mạng',
    message: ({ links }) =>
      `Trong thư có ${links.length} liên kết tới tệp để trên mạng, công cụ không tải về: ${linksText(links)}.`,
    hint: () =>
      'Nếu là báo cáo của đơn vị, mở liên kết, tải tệp về, rồi chạy “thidua nhan <năm> <tệp>” với tệp đã tải.',
  }),
  TD1055: entry<Record<never, never>>({
    severity: 'error',
    title: 'Tệp viết trong thư bị hỏng',
    message: () =>
      'Tệp này được viết thành chữ ngay trong thư, nhưng các dòng bị hỏng hoặc thiếu nên không lấy ra được.',
    hint: () => 'Đề nghị đơn vị gửi lại, đính kèm tệp vào thư hoặc chép ra USB.',
  }),
  TD1056: entry<Record<never, never>>({
    severity: 'warning',
    title: 'Gói winmail.dat không có tệp nào',
    message: () => 'Gói này của Outlook chỉ giữ cách trình bày của thư, bên trong không có tệp đính kèm nào.',
    hint: () => 'Nếu thư lẽ ra có tệp đính kèm, đề nghị đơn vị gửi lại.',
  }),
  TD1057: entry<Renamed>({
    severity: 'warning',
    title: 'Tên tệp có ký tự ẩn',
    message: ({ old, ...kept }) =>
      `Tên tệp gốc có ký tự không nhìn thấy hoặc làm đảo chữ (“${old}”), nên hiện ra khác tên thật; ${keptText(kept)}.`,
    hint: () => 'Xem kỹ người gửi và loại tệp trước khi mở; nếu nghi ngờ thì gọi hỏi người gửi.',
  }),
  TD1058: entry<Renamed & { readonly because: string }>({
    severity: 'info',
    title: 'Tên tệp được sửa khi lưu',
    message: ({ old, because, ...kept }) => `Tên tệp gốc “${old}” ${because}; ${keptText(kept)}.`,
    hint: () => 'Không phải làm gì; nội dung tệp giữ nguyên.',
  }),
  TD1060: entry<{ readonly because: string }>({
    severity: 'error',
    title: 'Thư không đọc được',
    message: ({ because }) => `Không lấy được tệp đính kèm của thư này: ${because}.`,
    hint: () =>
      'Mở thư bằng chương trình thư, lưu các tệp đính kèm ra thư mục, rồi chạy lại “thidua nhan <năm> <thư mục>” với thư mục đó.',
  }),
  TD1061: entry<Record<never, never>>({
    severity: 'error',
    title: 'Tệp nén đặt mật khẩu',
    message: () => 'Tệp này nằm trong tệp nén có mật khẩu nên không lấy ra được.',
    hint: () =>
      'Giải nén bằng mật khẩu đơn vị cho, rồi chạy lại “thidua nhan <năm> <tệp...>” với các tệp đã giải nén.',
  }),
  TD1062: entry<{ readonly mebibytes: number; readonly limit: number }>({
    severity: 'error',
    title: 'Tệp quá lớn nên không nhận',
    message: ({ mebibytes, limit }) =>
      `Tệp nặng ${String(mebibytes).replace('.', ',')} MB, quá mức ${limit} MB mà công cụ nhận.`,
    hint: () =>
      'Lấy riêng các bảng tính trong đó ra rồi chạy lại “thidua nhan <năm> <tệp...>” với các tệp ấy.',
  }),
  TD1063: entry<{ readonly limit: number }>({
    severity: 'error',
    title: 'Thư hoặc tệp nén lồng nhau quá nhiều lớp',
    message: ({ limit }) => `Tệp này nằm trong hơn ${limit} lớp thư, tệp nén lồng nhau nên không mở tiếp.`,
    hint: () => 'Tự mở các lớp bên ngoài, rồi chạy lại “thidua nhan <năm> <tệp...>” với phần bên trong.',
  }),
  TD1064: entry<{ readonly damage: string }>({
    severity: 'error',
    title: 'Thư không còn nguyên vẹn',
    message: ({ damage }) => `Có thể thiếu tệp đính kèm: ${damage}.`,
    hint: () => 'Mở thư gốc để đối chiếu số tệp đính kèm; nếu thiếu thì đề nghị đơn vị gửi lại.',
  }),
  TD1065: entry<{ readonly sender: string; readonly date: string; readonly subject: string }>({
    severity: 'warning',
    title: 'Thư không có tệp đính kèm',
    message: ({ sender, date, subject }) =>
      `Thư của ${sender === '' ? 'người gửi không rõ' : sender}, nhận ngày ${date}, tiêu đề “${subject}”, không có tệp đính kèm nào.`,
    hint: () => 'Mở thư: có thể số liệu viết ngay trong thư, hoặc đơn vị quên đính kèm; đề nghị gửi lại.',
  }),
  TD1066: entry<{ readonly stated: string; readonly used: string }>({
    severity: 'warning',
    title: 'Ngày ghi trong thư ở tương lai',
    message: ({ stated, used }) =>
      `Thư ghi ngày ${stated}, sau ngày hôm nay; sổ nhận ghi ngày ${used} thay cho ngày đó.`,
    hint: () => 'Xem lại đồng hồ của máy này và của máy gửi, rồi đối chiếu ngày nhận với hộp thư.',
  }),
  TD1067: entry<{ readonly kind: string }>({
    severity: 'warning',
    title: 'Tệp nhận được không phải bảng tính',
    message: ({ kind }) => `Đây là ${kind}; đã lưu và ghi sổ nhận, nhưng không chấm điểm được.`,
    hint: () => 'Nếu đây là báo cáo của đơn vị thì đề nghị gửi thêm biểu mẫu dạng bảng tính.',
  }),
  TD1068: entry<{ readonly kind: string; readonly inside: readonly string[] }>({
    severity: 'error',
    title: 'Gói tệp chưa mở được',
    message: ({ kind, inside }) =>
      `Đây là ${kind}, loại gói mà công cụ không mở được; đã lưu nguyên tệp.${inside.length === 0 ? '' : ` Bên trong thấy có: ${inside.map((name) => `“${name}”`).join(', ')}.`}`,
    hint: () =>
      'Mở gói bằng chương trình tương ứng (WinRAR, 7-Zip, Outlook), rồi chạy “thidua nhan <năm> <tệp...>” với các tệp bên trong.',
  }),
  TD1069: entry<{ readonly what: string; readonly limit: number }>({
    severity: 'error',
    title: 'Gói có quá nhiều thứ bên trong',
    message: ({ what, limit }) =>
      `Bên trong có hơn ${limit.toLocaleString('vi-VN')} ${what}; công cụ dừng nhận từ tệp này trở đi.`,
    hint: () =>
      'Tự giải nén, bỏ các tệp không cần, rồi chạy lại “thidua nhan <năm> <thư mục>” với thư mục đã giải nén.',
  }),
  TD1070: entry<{ readonly used: string }>({
    severity: 'warning',
    title: 'Thư không ghi ngày',
    message: ({ used }) => `Thư không ghi ngày nhận, ngày gửi; sổ nhận ghi ngày ${used}.`,
    hint: () => 'Xem ngày trong hộp thư; nếu khác, chạy lại với --ngay-nhan để ghi thêm ngày đúng.',
  }),
  TD1071: entry<Record<never, never>>({
    severity: 'warning',
    title: 'Tệp nén không có tệp nào dùng được',
    message: () => 'Tệp nén rỗng, hoặc chỉ có tệp ẩn và tệp tạm.',
    hint: () => 'Hỏi lại đơn vị đã nén đúng tệp chưa.',
  }),
  TD1072: entry<Record<never, never>>({
    severity: 'error',
    title: 'Tệp đính kèm chỉ là liên kết',
    message: () => 'Thư chỉ có liên kết tới tệp để trên mạng, không có chính tệp đó.',
    hint: () => 'Mở thư, tải tệp về bằng liên kết, rồi chạy “thidua nhan <năm> <tệp>” với tệp đã tải.',
  }),
};

/** The first few, each with its address cut short: the whole stands in the intake log. */
function linksText(links: readonly { readonly url: string; readonly name: string | null }[]): string {
  const shown = links.slice(0, 5).map(({ url, name }) => {
    const address = url.length <= 150 ? url : `${url.slice(0, 149)}…`;
    return name === null ? address : `“${name.length <= 80 ? name : `${name.slice(0, 79)}…`}” (${address})`;
  });
  return `${shown.join('; ')}${links.length > 5 ? '; …' : ''}`;
}

function keptText({ stored, taken }: Omit<Renamed, 'old'>): string {
  return `đã lưu thành “${stored}”${taken === '' ? '' : ` vì đã có tệp khác tên “${taken}”`}`;
}
