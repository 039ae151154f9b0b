import type { CommanderError } from 'commander';

/** A commander complaint in the clerk's words; commander's own are English. */
export function describeUsageError({ code, message }: CommanderError): string {
  const [, quoted = ''] = /'([^']*)'/u.exec(message) ?? [];
  const [, near] = /Did you mean (?:one of )?([^?]+)\?/u.exec(message) ?? [];
  const suggestion = near === undefined ? '' : ` Có phải ý bạn là: ${near.trim()}?`;
  switch (code) {
    case 'commander.unknownCommand':
      return `Không có lệnh “${quoted}”.${suggestion}`;
    case 'commander.unknownOption':
      return `Không có tùy chọn “${quoted}”.${suggestion}`;
    case 'commander.missingArgument':
      return `Thiếu tham số <${quoted}>.`;
    case 'commander.optionMissingArgument':
      return `Tùy chọn “${quoted}” cần một giá trị đi kèm.`;
    case 'commander.excessArguments':
      return 'Thừa tham số; họ tên có dấu cách phải đặt trong dấu ngoặc kép.';
    default:
      return 'Lệnh gõ chưa đúng.';
  }
}
