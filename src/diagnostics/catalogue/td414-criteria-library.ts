import { entry } from '../entry.ts';
import { yamlEntry } from '../yaml-entry.ts';

/** TD414x: which criteria sets there are, and which one a year is scored by. */
export const criteriaLibraryFaults = {
  TD4141: entry<{ plan: string; plans: readonly string[]; files: readonly string[] }>({
    severity: 'error',
    title: 'Không có bộ tiêu chí của kế hoạch',
    message: ({ plan, files }) =>
      files.length === 0
        ? `Không có bộ tiêu chí nào của kế hoạch “${plan}”: không tìm thấy tệp tiêu chí dùng được.`
        : `Không có bộ tiêu chí nào của kế hoạch “${plan}”; đã tìm trong ${files.join(', ')}.`,
    hint: ({ plans }) =>
      `Đặt tệp tiêu chí của kế hoạch vào thư mục tieu-chi của thư mục làm việc${
        plans.length === 0 ? '.' : `, hoặc sửa “plan” trong thidua.yaml thành một trong: ${plans.join(', ')}.`
      }`,
  }),
  TD4142: entry<{ plan: string; year: number; from: number; to: number; files: readonly string[] }>({
    severity: 'error',
    title: 'Năm nằm ngoài kế hoạch',
    message: ({ plan, year, from, to, files }) =>
      `Kế hoạch ${plan} thực hiện từ năm ${from} đến năm ${to}, không có năm ${year} (theo ${files.join(', ')}).`,
    hint: ({ from, to }) => `Chọn một năm từ ${from} đến ${to}.`,
  }),
  TD4143: entry<{ plan: string; days: readonly string[]; versions: readonly string[] }>({
    severity: 'error',
    title: 'Không có bộ tiêu chí nào đang hiệu lực',
    message: ({ plan, days, versions }) =>
      `Không có bản tiêu chí nào của kế hoạch ${plan} có hiệu lực vào ngày ${days.join(' hoặc ')}; đã xem ${versions.join('; ')}.`,
    hint: () => 'Thêm một bản tiêu chí có “effective” bao gồm ngày đó vào thư mục tieu-chi.',
  }),
  TD4144: entry<{ plan: string; day: string; versions: readonly string[] }>({
    severity: 'error',
    title: 'Nhiều bộ tiêu chí cùng hiệu lực',
    message: ({ plan, day, versions }) =>
      `Kế hoạch ${plan} có ${versions.length} bản tiêu chí cùng hiệu lực vào ngày ${day}: ${versions.join('; ')}.`,
    hint: () =>
      'Mỗi ngày chỉ được một bản: ở bản mới ghi “replaces” là bản mà nó thay, hoặc ghi ngày kết thúc “effective.to” cho bản của mình, hoặc bỏ bớt tệp.',
  }),
  TD4145: entry<{ plan: string; version: string; expected: string; actual: string }>({
    severity: 'error',
    title: 'Bản tiêu chí đã ban hành bị sửa',
    message: ({ plan, version, expected, actual }) =>
      `Bản ${version} của ${plan} đã ban hành nhưng nội dung tệp đã đổi (SHA-256 ${actual.slice(0, 12)}…, phải là ${expected.slice(0, 12)}…).`,
    hint: () => 'Trả tệp về như lúc ban hành; nội dung mới thì ghi thành một bản mới trong thư mục tieu-chi.',
  }),
  TD4146: entry<{ plan: string; version: string }>({
    severity: 'error',
    title: 'Thiếu bản tiêu chí đã ban hành',
    message: ({ plan, version }) =>
      `Bản ${version} của ${plan} có trong danh sách đã ban hành nhưng không thấy tệp.`,
    hint: () => 'Cài lại công cụ, hoặc chép lại tệp tiêu chí đã mất.',
  }),
  TD4147: entry<{ asked: string; versions: readonly string[] }>({
    severity: 'error',
    title: 'Không có bản tiêu chí này',
    message: ({ asked }) => `Không có bản tiêu chí hay tệp nào là “${asked}”.`,
    hint: ({ versions }) =>
      versions.length === 0
        ? 'Ghi đường dẫn đến một tệp tiêu chí.'
        : `Ghi một trong các bản ${versions.join(', ')}, hoặc đường dẫn đến một tệp.`,
  }),
  TD4148: entry<{ plan: string; version: string; other: string }>({
    severity: 'error',
    title: 'Hai tệp cùng một bản tiêu chí',
    message: ({ plan, version, other }) => `Tệp này và ${other} đều là bản ${version} của ${plan}.`,
    hint: () => 'Đổi “version” của bản mới, hoặc bỏ một trong hai tệp.',
  }),
  TD4149: entry<{ plan: string; version: string; sha256: string }>({
    severity: 'warning',
    title: 'Bản tiêu chí đi kèm chưa ghi là đã ban hành',
    message: ({ plan, version }) =>
      `Bản ${version} của ${plan} đi kèm công cụ nhưng chưa có trong criteria/frozen.yaml.`,
    hint: ({ plan, version, sha256 }) =>
      `Thêm vào criteria/frozen.yaml dòng “- { plan: ${plan}, version: "${version}", sha256: "${sha256}" }”`,
  }),
  TD4150: yamlEntry('Tệp tiêu chí không đọc được'),
  TD4151: entry<{ plan: string; version: string; replaces: string }>({
    severity: 'error',
    title: 'Bản bị thay không có',
    message: ({ plan, version, replaces }) =>
      `Bản ${version} của ${plan} ghi thay bản “${replaces}” nhưng không thấy bản đó.`,
    hint: () => 'Sửa “replaces” thành đúng “version” của bản bị thay, hoặc bỏ mục này.',
  }),
};
