import { entry } from '../entry.ts';

type Copies = {
  readonly name: string;
  readonly copies: readonly {
    readonly name: string;
    readonly place: string;
    readonly percent: number;
  }[];
  /** How many more there are than `copies` names. */
  readonly more: number;
};

/** TD32xx: texts that say the same of different people or units; names that may be one person's. */
export const copyFaults = {
  TD3201: entry<Copies>({
    severity: 'warning',
    title: 'Thành tích giống nhau giữa các đơn vị',
    message: (values) => `Phần thành tích của ${values.name} ${likeness(values)}.`,
    hint: () =>
      'Đọc các đoạn cạnh nhau và hỏi các đơn vị; đề nghị viết lại nếu thành tích không phải của người hoặc tập thể được đề nghị.',
  }),
  TD3202: entry<Copies>({
    severity: 'warning',
    title: 'Thành tích giống nhau trong một đơn vị',
    message: (values) => `Phần thành tích của ${values.name} ${likeness(values)}.`,
    hint: () => 'Đề nghị đơn vị viết riêng thành tích của từng người, từng tập thể được đề nghị.',
  }),
  TD3211: entry<{ readonly person: string; readonly other: string; readonly cell: string }>({
    severity: 'warning',
    title: 'Có thể một người, họ tên gõ khác nhau',
    message: ({ person, other, cell }) =>
      `“${person}” cùng ngày sinh với “${other}” ở ô ${cell}, họ tên chỉ khác nhau một chữ cái hoặc dấu.`,
    hint: () =>
      'Nếu là một người, xóa một dòng và sửa họ tên; nếu là hai người (sinh đôi chẳng hạn), giữ nguyên cả hai.',
  }),
};

/** `trùng 93% số chữ với A (b.xlsx › … › F5), 88% với B (…) và 2 nơi khác` */
function likeness({ copies, more }: Copies): string {
  const named = copies.map(
    ({ name, place, percent }, index) => `${percent}% ${index === 0 ? 'số chữ ' : ''}với ${name} (${place})`,
  );
  return `trùng ${named.join(', ')}${more === 0 ? '' : ` và ${more} nơi khác`}`;
}
