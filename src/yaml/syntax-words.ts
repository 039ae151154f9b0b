import type { ErrorCode } from 'yaml';
import type { YamlFault } from './yaml-fault.ts';

type Words = Pick<YamlFault, 'problem' | 'remedy'>;

const unclosed: Words = {
  problem: 'Dấu nháy, dấu ngoặc [ ] hoặc { } mở ra mà không đóng lại, hoặc thiếu dấu phẩy bên trong',
  remedy: 'Kiểm tra từng cặp dấu nháy, dấu ngoặc từ dòng này trở lên.',
};

const quotes: Words = {
  problem: 'Dòng này có dấu đặc biệt (: # @ % & * ! | > { } [ ] hoặc dấu nháy) đứng sai chỗ',
  remedy: 'Đặt cả đoạn chữ trong dấu nháy kép, ví dụ title: "Điều kiện: đủ hồ sơ".',
};

const indent: Words = {
  problem: 'Dòng này thụt đầu dòng không khớp với các dòng cùng cấp',
  remedy: 'Căn đầu dòng bằng dấu cách cho thẳng với các mục cùng cấp ở trên.',
};

const words: Partial<Record<ErrorCode, Words>> = {
  TAB_AS_INDENT: {
    problem: 'Dòng này thụt đầu dòng bằng phím Tab',
    remedy: 'Thay Tab bằng dấu cách.',
  },
  MULTIPLE_DOCS: {
    problem: 'Tệp có nhiều phần ngăn bằng dấu --- hoặc dấu ... ở đầu dòng',
    remedy: 'Mỗi tệp chỉ có một phần; xóa dấu ngăn hoặc tách thành hai tệp.',
  },
  RESOURCE_EXHAUSTION: {
    problem: 'Các mục lồng nhau quá nhiều cấp',
    remedy: 'Kiểm tra lại tệp; một tệp loại này chỉ có khoảng mười cấp.',
  },
  BAD_INDENT: indent,
  BLOCK_IN_FLOW: indent,
  MISSING_CHAR: unclosed,
  BAD_SCALAR_START: quotes,
  BLOCK_AS_IMPLICIT_KEY: quotes,
  BAD_DQ_ESCAPE: {
    problem: 'Trong dấu nháy kép có dấu \\ đi với một chữ không có nghĩa',
    remedy: 'Bỏ dấu \\, hoặc dùng dấu nháy đơn thay cho dấu nháy kép.',
  },
  MULTILINE_IMPLICIT_KEY: {
    problem: 'Dòng này không có dấu hai chấm sau tên mục',
    remedy: 'Ghi “tên mục: nội dung” trên một dòng; nội dung dài thì dùng >- rồi xuống dòng.',
  },
  KEY_OVER_1024_CHARS: {
    problem: 'Tên mục dài quá',
    remedy: 'Kiểm tra dấu hai chấm ở dòng này và các dấu nháy ở trên.',
  },
};

/** A fault of the YAML text in the clerk's words; the library's own English never reaches anyone. */
export function syntaxWords(code: ErrorCode): Words {
  return (
    words[code] ?? {
      problem: 'Dòng này không đúng cách viết YAML',
      remedy: 'So với các dòng lân cận hoặc với tệp mẫu đi kèm công cụ để sửa cho giống.',
    }
  );
}
