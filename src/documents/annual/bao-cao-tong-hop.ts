import { peopleTitleOf } from '../../domain/judges-people.ts';
import { termKey, termOf, termWords } from '../../domain/term.ts';
import { field } from '../blocks.ts';
import type { Blocks, WordDocumentModel } from '../document-model.ts';
import { annualStatisticsOf } from '../figures/annual-statistics.ts';
import { outcomesOf } from '../figures/outcomes.ts';
import { letterheadOf } from '../letterhead.ts';
import type { DocumentContext, ResultDocument } from '../result-document.ts';
import { commendation } from '../words/nominee-counts.ts';
import { outcomeWordsOf } from '../words/outcome-words.ts';
import { pointsOrigin } from '../words/points-origin.ts';
import { commonFields } from '../words/review-and-movement.ts';
import { groupResults } from './group-results.ts';
import { guidance } from './guidance.ts';
import { peopleGrades } from './people-grades.ts';
import { rankings } from './rankings.ts';
import { remarks, sharedRemarksOf } from './remarks.ts';
import { reporting } from './reporting.ts';
import { submissions } from './submissions.ts';
import { unitGrades } from './unit-grades.ts';
import { verifiedChanges } from './verified-changes.ts';
import { weaknesses } from './weaknesses.ts';

/** Báo cáo kết quả thực hiện Phong trào thi đua năm, to the council and the chairman (plan VI.2). */
export const annualReport: ResultDocument = {
  id: 'bao-cao-tong-hop',
  title: 'Báo cáo tổng hợp',
  reviews: ['annual'],
  build: (context) => [modelOf(context)],
};

function modelOf(context: DocumentContext): WordDocumentModel {
  const { result, office, date } = context;
  const { criteria } = result;
  return {
    format: 'docx',
    name: `bao-cao-tong-hop-${termKey(result)}`,
    template: 'bao-cao-tong-hop',
    title: `Báo cáo kết quả thực hiện Phong trào thi đua ${termWords(result)}`,
    date,
    letterhead: letterheadOf(office, 'report'),
    fields: {
      ...commonFields(context, [
        'nam',
        'ky',
        'ky_hoa',
        'ten_phong_trao',
        'ke_hoach',
        'don_vi_lap',
        'hoi_dong',
        'chu_tich',
      ]),
      nguon_thang_diem: field(pointsOrigin(criteria)),
      phien_ban: field(criteria.version),
    },
    blocks: blocksOf(context),
  };
}

function blocksOf(context: DocumentContext): Blocks {
  const { result, reportRules: rules } = context;
  const statistics = annualStatisticsOf(result);
  const { criteria } = result;
  const term = termOf(result);
  const outcomes = outcomesOf(result, rules);
  const say = outcomeWordsOf(criteria.id, rules);
  const people = peopleTitleOf(criteria);
  const bench = { term, statistics, grades: criteria.grades, rules, say, people };
  const shared = sharedRemarksOf(result, rules.letterEndings);
  return {
    ...guidance(statistics, context),
    ...groupResults(outcomes, bench, shared),
    ...unitGrades(bench),
    xep_loai_ca_nhan: peopleGrades(statistics, rules),
    cong_tac_bao_cao: reporting(statistics, result, rules),
    ...weaknesses(outcomes, bench, result, shared),
    ...remarks(shared),
    de_nghi_khen_thuong: commendation(result, rules),
    ...rankings(outcomes, statistics, result),
    ...submissions(statistics, result),
    bang_tham_dinh: verifiedChanges(result),
  };
}
