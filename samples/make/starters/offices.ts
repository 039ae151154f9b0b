import type { OfficeAnswers } from '../../../src/workspace/starters/office-levels.ts';

/** An office that begins with a starter; place, people and numbers are invented. */
export type SampleOffice = {
  /** Folder below `samples/`. */
  readonly folder: string;
  readonly starter: string;
  readonly level: string;
  readonly answers: OfficeAnswers;
  readonly plan: { readonly number: string; readonly id: string; readonly date: string };
  /** What becomes of the reports of some units: not sent, sent late, a line left without evidence. */
  readonly missing: readonly string[];
  readonly late: Readonly<Record<string, string>>;
  readonly unproven: readonly string[];
  /** Difficulties, proposals and practices that units tell. */
  readonly remarks: readonly {
    readonly kind: 'difficulty' | 'proposal' | 'good-practice';
    readonly text: string;
  }[];
};

export const SAMPLE_YEAR = 2026;

/** One for each starter that ships. */
export const sampleOffices: readonly SampleOffice[] = [
  {
    folder: 'phuong-sao-mai',
    starter: 'phuong-xa',
    level: 'xa',
    answers: { territory: 'phường Sao Mai', signerName: 'Trịnh Thu Hằng', headName: 'Lê Quang Nghĩa' },
    plan: { number: '12/KH-UBND', id: '12-KH-UBND', date: '2026-01-05' },
    missing: ['TDP03'],
    late: { TH01: '2026-12-02' },
    unproven: ['KT'],
    remarks: [
      { kind: 'difficulty', text: 'Nhà văn hóa tổ dân phố chật, chưa có chỗ để sách và máy tính' },
      { kind: 'proposal', text: 'Đề nghị phường tập huấn cách nộp hồ sơ trực tuyến cho các tổ dân phố' },
      {
        kind: 'good-practice',
        text: 'Mỗi tuần một buổi hướng dẫn người cao tuổi dùng dịch vụ công trực tuyến',
      },
      { kind: 'difficulty', text: 'Máy quét tài liệu dùng chung, ngày cao điểm phải chờ' },
    ],
  },
  {
    folder: 'tinh-sao-mai',
    starter: 'tinh',
    level: 'tinh',
    answers: { territory: 'tỉnh Sao Mai', signerName: 'Phạm Minh Khánh', headName: 'Đỗ Xuân Thành' },
    plan: { number: '25/KH-UBND', id: '25-KH-UBND', date: '2026-01-12' },
    missing: ['X04'],
    late: { P02: '2026-12-03' },
    unproven: ['X02'],
    remarks: [
      {
        kind: 'difficulty',
        text: 'Đường truyền ở các thôn vùng cao chậm, hồ sơ trực tuyến hay phải nộp lại',
      },
      { kind: 'proposal', text: 'Đề nghị tỉnh thống nhất biểu mẫu thống kê thu nhập bình quân' },
      { kind: 'good-practice', text: 'Tổ công nghệ số cộng đồng đến từng nhà giúp người dân lập tài khoản' },
    ],
  },
  {
    folder: 'so-y-te-sao-mai',
    starter: 'cai-cach-hanh-chinh',
    level: 'so',
    answers: {
      territory: 'Sở Y tế tỉnh Sao Mai',
      signerName: 'Vũ Thị Ngân',
      headName: 'Hoàng Đức Thiện',
    },
    plan: { number: '31/KH-SYT', id: '31-KH-SYT', date: '2026-01-20' },
    missing: [],
    late: { TT2: '2026-12-01' },
    unproven: ['CM2'],
    remarks: [
      { kind: 'difficulty', text: 'Hai phần mềm quản lý hồ sơ chưa nối với nhau, phải nhập hai lần' },
      { kind: 'good-practice', text: 'Mẫu hóa câu trả lời của các thủ tục có nhiều hồ sơ nhất' },
    ],
  },
];
