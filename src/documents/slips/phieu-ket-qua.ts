import type { Result, UnitResult } from '../../domain/result.ts';
import { inTurn } from '../../domain/sized.ts';
import { uniqueNames } from '../../text/unique-names.ts';
import { field, paragraph, toFill } from '../blocks.ts';
import type { Block, WordDocumentModel } from '../document-model.ts';
import { letterheadBy } from '../letterhead.ts';
import type { DocumentContext, ResultDocument } from '../result-document.ts';
import { commonFields, inMovement, reviewSuffix, reviewWords } from '../words/review-and-movement.ts';
import { addressee } from '../words/to-unit.ts';
import { awardsOfUnit } from './awards-of-unit.ts';
import { leftOut } from './left-out.ts';
import { linesOfUnit } from './lines-of-unit.ts';
import { nameWithCode } from './name-with-code.ts';
import { overallOfUnit } from './overall-of-unit.ts';
import { peopleOfUnit } from './people-of-unit.ts';
import { yearsOfUnit } from './years-of-unit.ts';

/** Phiếu kết quả: what each unit in force gets back after the year; nothing of it is of another unit. */
export const resultSlips: ResultDocument = {
  id: 'phieu-ket-qua',
  title: 'Phiếu kết quả của từng đơn vị',
  reviews: ['annual', 'interim', 'final'],
  batch: {
    folder: 'phieu-ket-qua',
    noun: 'phiếu kết quả',
    printed: ({ result }) => ({
      name: `phieu-ket-qua-tat-ca-${reviewSuffix(result)}`,
      title: `Phiếu kết quả của mọi đơn vị ${reviewWords(result)}, để in`,
    }),
    whose: ({ result }) => new Map(named(result).map(({ unit, name }) => [name, unit.id])),
  },
  build: (context) => {
    const blocksOf = slipWriter(context);
    return inTurn(named(context.result), ({ unit, name }) => slipOf(context, unit, name, blocksOf(unit)));
  },
};

/** The units, each with the name of its slip. */
function named({ units }: Result): readonly { readonly unit: UnitResult; readonly name: string }[] {
  const names = uniqueNames();
  return units.map((unit) => ({ unit, name: names(nameWithCode(unit.id, unit.name)) }));
}

function slipOf(
  context: DocumentContext,
  unit: UnitResult,
  name: string,
  blocks: WordDocumentModel['blocks'][string],
): WordDocumentModel {
  const { result, office, profile, date } = context;
  const { email, phone } = profile.submitTo;
  return {
    format: 'docx',
    name,
    template: 'phieu-ket-qua',
    title: `Phiếu kết quả ${reviewWords(result)}: ${unit.name}`,
    date,
    letterhead: letterheadBy(office, 'office', 'PKQ', ['Như trên']),
    fields: {
      ...commonFields(context, ['don_vi_lap']),
      dot_xet: field(inMovement(result)),
      don_vi_nhan: field(addressee(unit)),
      noi_gui: email === '' ? [toFill('địa chỉ nhận thư')] : field(`địa chỉ ${email}`),
      dien_thoai: phone === '' ? [toFill('số điện thoại')] : field(phone),
    },
    blocks: { noi_dung: blocks },
  };
}

/** A part of a slip: its title and what stands below; left out where that is nothing. */
type Part = readonly [title: string, blocks: readonly Block[]];

const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/**
 * The blocks of each unit's slip: how it stands, its points or years, what was not counted, its people, what it was
 * proposed for. A unit without a usable report has a short one that says so.
 */
function slipWriter(context: DocumentContext): (unit: UnitResult) => readonly Block[] {
  const overall = overallOfUnit(context);
  const awards = awardsOfUnit(context.result);
  const { result } = context;
  return (unit) => {
    const isReview = result.review !== 'annual';
    const parts: readonly Part[] = [
      ['KẾT QUẢ CHUNG', overall(unit)],
      isReview
        ? ['KẾT QUẢ TỪNG NĂM', yearsOfUnit(unit, result)]
        : ['ĐIỂM THEO NHÓM, TIÊU CHÍ', linesOfUnit(unit, result)],
      ['NỘI DUNG CHƯA ĐƯỢC TÍNH', isReview ? [] : leftOut(unit, result)],
      ['CÁ NHÂN', peopleOfUnit(unit, result)],
      ['ĐỀ NGHỊ KHEN THƯỞNG', awards(unit)],
    ];
    return parts
      .filter(([, blocks]) => blocks.length > 0)
      .flatMap(([title, blocks], index) => [paragraph('part', `${NUMERALS[index]}. ${title}`), ...blocks]);
  };
}
