import type { UnitResult } from '../../domain/result.ts';
import { uniqueNames } from '../../text/unique-names.ts';
import { field, toFill } from '../blocks.ts';
import type { WordDocumentModel } from '../document-model.ts';
import { letterheadBy } from '../issuers.ts';
import type { DocumentContext, ResultDocument } from '../result-document.ts';
import { commonFields } from '../words/common-fields.ts';
import { inMovement } from '../words/movement-words.ts';
import { reviewSuffix, reviewWords } from '../words/review-words.ts';
import { addressee } from '../words/to-unit.ts';
import { nameWithCode } from './name-with-code.ts';
import { slipWriter } from './slip-blocks.ts';

/** Phiếu kết quả: what each unit in force gets back after the year; nothing of it is of another unit. */
export const resultSlips: ResultDocument = {
  id: 'phieu-ket-qua',
  title: 'Phiếu kết quả của từng đơn vị',
  reviews: ['annual', 'interim', 'final'],
  lot: {
    folder: 'phieu-ket-qua',
    noun: 'phiếu kết quả',
    printed: ({ result }) => ({
      name: `phieu-ket-qua-tat-ca-${reviewSuffix(result)}`,
      title: `Phiếu kết quả của mọi đơn vị ${reviewWords(result)}, để in`,
    }),
  },
  build: (context) => {
    const names = uniqueNames();
    const blocksOf = slipWriter(context);
    return context.result.units.map((unit) =>
      slipOf(context, unit, names(nameWithCode(unit.id, unit.name)), blocksOf(unit)),
    );
  },
};

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
