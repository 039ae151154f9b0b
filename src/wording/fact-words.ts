import type { Fact, FactCode, FactOf } from '../domain/reason.ts';
import { upperFirst } from '../text/letters.ts';
import type { Reader, Words } from './reader.ts';
import { gradeWords } from './reasons/grades.ts';
import { honourWords } from './reasons/honours.ts';
import { placeWords } from './reasons/places.ts';
import { proposalWords } from './reasons/proposals.ts';
import { reportWords } from './reasons/reports.ts';
import { voteWords } from './reasons/votes.ts';
import { exclusionWords, holdWords, pastWords } from './violations.ts';

const WORDS: { readonly [Code in FactCode]: Words<FactOf<Code>> } = {
  ...reportWords,
  ...proposalWords,
  ...gradeWords,
  ...honourWords,
  ...placeWords,
  ...voteWords,
  excluded: ({ exclusions }, reader) => exclusionWords(exclusions, reader),
  'on-hold': ({ holds }, reader) =>
    `tạm dừng xét${reader === 'clerk' ? ':' : ' vì'} ${holds.map((hold) => holdWords(hold, reader)).join('; ')}`,
  'no-violation': () => 'không có thông tin vi phạm, kỷ luật',
  'past-violation': ({ past }, reader) =>
    `không thuộc trường hợp loại trừ hoặc tạm dừng xét; ${pastWords(past, reader)}`,
  'violations-before': ({ past }, reader) => pastWords(past, reader),
};

/** A fact within a sentence: no capital that it would not have there, no full stop. */
export function factClause(fact: Fact, reader: Reader): string {
  return (WORDS[fact.code] as Words<Fact>)(fact, reader);
}

/** A fact as a sentence of its own. */
export function factSentence(fact: Fact, reader: Reader): string {
  return `${upperFirst(factClause(fact, reader))}.`;
}
