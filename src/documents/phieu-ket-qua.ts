import type { UnitResult } from '../domain/result.ts';
import { uniqueNames } from '../text/unique-names.ts';
import type { WordDocumentModel } from './document-model.ts';
import { addressee } from './parts/addressee.ts';
import { commonFields } from './parts/common-fields.ts';
import { letterheadBy } from './parts/issuers.ts';
import { inMovement } from './parts/movement-words.ts';
import { nameWithCode } from './parts/name-with-code.ts';
import { reviewSuffix, reviewWords } from './parts/review-words.ts';
import { field, toFill } from './parts/runs.ts';
import type { DocumentContext, ResultDocument } from './result-document.ts';
import { slipWriter } from './result-slip/slip-blocks.ts';

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
