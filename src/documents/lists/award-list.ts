import { bodyOf, field } from '../blocks.ts';
import type { WordDocumentModel } from '../document-model.ts';
import type { LevelAwards } from '../figures/by-level.ts';
import type { Nominees } from '../figures/nominees.ts';
import { letterheadFor, routeOf } from '../letters/route.ts';
import type { DocumentContext } from '../result-document.ts';
import { directShare, nomineeCounts } from '../words/nominee-counts.ts';
import {
  commonFields,
  inMovement,
  inMovementBriefly,
  reviewSuffix,
  reviewWords,
} from '../words/review-and-movement.ts';
import { awardShort, awardTitle } from '../words/titles.ts';
import { proposedPeople, proposedUnits } from './proposed-tables.ts';

/** Danh sách đề nghị of one award at a review: units and people as appendices, by merit and by unit. */
export function awardList(
  context: DocumentContext,
  ofLevel: LevelAwards,
  award: string,
  nominees: Nominees,
): WordDocumentModel {
  const { result, office, date } = context;
  const route = routeOf(ofLevel, office);
  const submission = letterheadFor(route, 'TTr', office);
  return {
    format: 'docx',
    name: `danh-sach-${award}-${reviewSuffix(result)}`,
    template: 'danh-sach-theo-hinh-thuc',
    title: `Danh sách đề nghị tặng ${awardShort(result, award)} ${reviewWords(result)}`,
    date,
    letterhead: letterheadFor(route, 'DS', office),
    fields: {
      ...commonFields(context, ['hoi_dong']),
      hinh_thuc_day_du: field(awardTitle(result, award)),
      dot_xet: field(inMovement(result)),
      dot_xet_ngan: field(inMovementBriefly(result)),
      don_vi_trinh: field(route.proposer),
      ky_hieu_to_trinh: field(submission.symbol),
      so_de_nghi: field(nomineeCounts(nominees)),
    },
    blocks: {
      ghi_chu: bodyOf(directShare(nominees)),
      bang_tap_the: proposedUnits(nominees.units, result),
      bang_ca_nhan: proposedPeople(nominees.individuals, result, {
        // Only the dossiers for the highest awards name the date of birth.
        withBirthDate: ofLevel.level === 'prime-minister' || ofLevel.level === 'president',
      }),
    },
  };
}
