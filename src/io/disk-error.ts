/** What the tool was about to do when the disk refused. */
export type DiskAction = 'read' | 'write' | 'lock';

/** The disk refused; the message is one Vietnamese sentence that names path and cause. */
export class DiskError extends Error {
  override readonly name = 'DiskError';
  readonly path: string;
  /** Code of the operating system: `ENOSPC`, `EACCES` … */
  readonly code: string;
  /** What to do about it, one sentence. */
  readonly hint: string;

  constructor(facts: { path: string; code: string; message: string; hint: string; cause?: unknown }) {
    super(facts.message, { cause: facts.cause });
    this.path = facts.path;
    this.code = facts.code;
    this.hint = facts.hint;
  }
}

/** Words an error of the file system for the clerk. */
export function diskError(action: DiskAction, path: string, cause: unknown): DiskError {
  const code = errorCode(cause);
  const { because, hint } = reasons[code] ?? {
    because: `hệ điều hành báo lỗi ${code}`,
    hint: 'Kiểm tra ổ đĩa và đường dẫn rồi chạy lại.',
  };
  return new DiskError({ path, code, hint, cause, message: `${failed[action]} “${path}”: ${because}.` });
}

/** Code of the operating system in whatever was thrown, or `?`. */
export function errorCode(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? code : '?';
}

const failed: Readonly<Record<DiskAction, string>> = {
  read: 'Không đọc được',
  write: 'Không ghi được',
  lock: 'Không khóa được thư mục làm việc bằng tệp',
};

type Reason = { readonly because: string; readonly hint: string };

const openElsewhere: Reason = {
  because: 'tệp đang được mở bằng chương trình khác (Excel, Word…) hoặc bị hệ điều hành giữ lại',
  hint: 'Đóng tệp đang mở rồi chạy lại.',
};

const full: Reason = {
  because: 'ổ đĩa đã hết chỗ',
  hint: 'Giải phóng dung lượng, hoặc ghi ra ổ đĩa khác bằng --ra, rồi chạy lại.',
};

const reasons: Readonly<Record<string, Reason>> = {
  EACCES: {
    because: 'tài khoản đang dùng không có quyền ở đó',
    hint: 'Xin quyền trên thư mục, hoặc chọn thư mục khác, rồi chạy lại.',
  },
  EBUSY: openElsewhere,
  EPERM: openElsewhere,
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: full,
  EROFS: {
    because: 'ổ đĩa hoặc thư mục này chỉ cho đọc',
    hint: 'Chép thư mục sang nơi ghi được, hoặc ghi ra nơi khác bằng --ra, rồi chạy lại.',
  },
  EIO: {
    because: 'ổ đĩa báo lỗi khi đọc hoặc ghi',
    hint: 'Kiểm tra ổ đĩa, USB hoặc kết nối mạng rồi chạy lại.',
  },
  EMFILE: {
    because: 'máy đang mở quá nhiều tệp',
    hint: 'Đóng bớt chương trình rồi chạy lại.',
  },
  ENOENT: { because: 'không có tệp hoặc thư mục này', hint: 'Kiểm tra lại đường dẫn.' },
  ENOTDIR: {
    because: 'một đoạn của đường dẫn là tệp, không phải thư mục',
    hint: 'Kiểm tra lại đường dẫn.',
  },
  EEXIST: {
    because: 'ở đó đã có một tệp trùng tên với thư mục cần tạo',
    hint: 'Đổi tên hoặc dời tệp đó rồi chạy lại.',
  },
  EISDIR: {
    because: 'ở đó đã có một thư mục trùng tên',
    hint: 'Đổi tên hoặc dời thư mục đó rồi chạy lại.',
  },
  ENAMETOOLONG: {
    because: 'tên tệp hoặc đường dẫn quá dài',
    hint: 'Đặt thư mục làm việc ở đường dẫn ngắn hơn rồi chạy lại.',
  },
};
