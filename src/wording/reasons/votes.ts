import type { FactOf } from '../../domain/reason.ts';
import type { Reader } from '../reader.ts';
import { thresholdInWords, voteInWords } from '../votes.ts';

/** The council's vote. */
export const voteWords = {
  'vote-passed': (fact: FactOf<'vote-passed'>, reader: Reader) =>
    `đạt phiếu: ${voteInWords(fact)}, ${reader === 'clerk' ? 'yêu cầu' : 'mức quy định'} ${thresholdInWords(fact)}`,
  'vote-failed': (fact: FactOf<'vote-failed'>) =>
    `không đạt phiếu: ${voteInWords(fact)}, cần ${thresholdInWords(fact)}`,
  'chosen-between-equals': (fact: FactOf<'chosen-between-equals'>) =>
    `được chọn giữa ${fact.equals} trường hợp bằng điểm: ${voteInWords(fact)}`,
  'left-between-equals': (fact: FactOf<'left-between-equals'>) =>
    `không được chọn giữa ${fact.equals} trường hợp bằng điểm: ${voteInWords(fact)}, ít phiếu hơn`,
  'equal-by-votes': (fact: FactOf<'equal-by-votes'>) =>
    `bằng điểm và bằng cả số phiếu ở vị trí cuối, ${voteInWords(fact)}: Hội đồng biểu quyết lại hoặc lựa chọn`,
  'vote-missing': () => 'chưa có kết quả biểu quyết',
  'vote-unusable': (_fact: unknown, reader: Reader) =>
    `kết quả biểu quyết ghi trong ${reader === 'clerk' ? 'hoi-dong.xlsx' : 'biên bản'} chưa dùng được`,
  'vote-without-members': () => 'chưa tính được kết quả biểu quyết vì chưa ghi thành viên Hội đồng',
  'vote-without-quorum': ({ present, total, quorum }: FactOf<'vote-without-quorum'>) =>
    `kết quả biểu quyết không được tính: phiên họp có ${present}/${total} thành viên, cần ít nhất ${quorum}`,
};
