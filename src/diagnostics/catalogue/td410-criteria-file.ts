import { entry } from '../entry.ts';
import { yamlEntry } from '../yaml-entry.ts';

const list = (words: readonly string[]): string => words.join(', ');

/** TD410x: a criteria file as text and YAML, and the keys and values in it. */
export const criteriaFileFaults = {
  TD4101: yamlEntry('Tệp tiêu chí quá lớn'),
  TD4102: yamlEntry('Tệp tiêu chí có ký tự không dùng được'),
  TD4103: yamlEntry('Sai cú pháp YAML'),
  TD4104: yamlEntry('Cách viết YAML không được dùng trong tệp tiêu chí'),
  TD4105: yamlEntry('Mục ghi hai lần'),
  TD4106: yamlEntry('Số viết không rõ'),
  TD4107: yamlEntry('Mục không có trong mẫu tệp tiêu chí'),
  TD4108: yamlEntry('Thiếu mục trong tệp tiêu chí'),
  TD4109: yamlEntry('Mục của tệp tiêu chí ghi sai'),
  TD4110: entry<{ kind: string; where: string; allowed: readonly string[]; meant: string | null }>({
    severity: 'error',
    title: 'Cách chấm không có',
    message: ({ kind, where, meant }) =>
      `Không có cách chấm “${kind}” (${where})${meant === null ? '.' : `; có phải ý là “${meant}”?`}`,
    hint: ({ allowed }) => `Mục “kind” ghi một trong các cách chấm: ${list(allowed)}.`,
  }),
  TD4111: entry<{ kind: string; where: string; problem: string; example: string }>({
    severity: 'error',
    title: 'Thông số của cách chấm ghi sai',
    message: ({ kind, where, problem }) =>
      `Mục “params” của cách chấm “${kind}” (${where}) ghi sai: ${problem}.`,
    hint: ({ example }) => `Ví dụ ghi đúng: “params: ${example}”`,
  }),
};
