import { type AwardLevel, levelTitle } from '../../domain/award.ts';
import { fileNameOf } from '../../text/file-name.ts';
import { bodyOf, dashes, field, paragraph, toCheck, toFill } from '../blocks.ts';
import type { Block, WordDocumentModel } from '../document-model.ts';
import type { LevelAwards } from '../figures/by-level.ts';
import { isPutForward, type Nominees, nomineesOf, onlyListOf } from '../figures/nominees.ts';
import { proposedPeople, proposedUnits } from '../lists/proposed-tables.ts';
import type { DocumentContext } from '../result-document.ts';
import { byAwardEnd, byAwardList, directShare, nomineeCounts, setApart } from '../words/nominee-counts.ts';
import { inMovement, inMovementBriefly, reviewSuffix, reviewWords } from '../words/review-and-movement.ts';
import { ofSubjects } from '../words/subjects.ts';
import { joined } from '../words/wording.ts';
import { considered } from './considered.ts';
import { legalGrounds } from './legal-grounds.ts';
import { letterheadFor, requestOf, routeOf } from './route.ts';

/** The level in a file's name. */
const LEVEL_IDS: Readonly<Record<AwardLevel, string | undefined>> = {
  city: 'cap-thanh-pho',
  province: 'cap-tinh',
  'prime-minister': 'thu-tuong',
  president: 'chu-tich-nuoc',
};

/** Of a level that the plan names itself, its own words. */
function levelId(level: AwardLevel, { criteria }: DocumentContext['result']): string {
  return LEVEL_IDS[level] ?? fileNameOf(levelTitle(criteria, level));
}

/** Tờ trình for the awards of one level at a review: by whom, to whom and for what follows from the level. */
export function levelLetter(context: DocumentContext, ofLevel: LevelAwards): WordDocumentModel {
  const { result, office, date } = context;
  const { level, nominees } = ofLevel;
  const awards = ofLevel.awards.filter(({ id }) => isPutForward(nominees, id));
  const route = routeOf(ofLevel, office);
  const shorts = joined([...new Set(awards.map(({ short }) => short))]);
  // Only the dossiers for the highest awards name the date of birth.
  const withBirthDate = level === 'prime-minister' || level === 'president';
  return {
    format: 'docx',
    name: `to-trinh-${levelId(level, result)}-${reviewSuffix(result)}`,
    template: 'to-trinh-so-ket-tong-ket',
    title: `Tờ trình đề nghị tặng ${shorts} ${reviewWords(result)}`,
    date,
    letterhead: letterheadFor(route, office),
    fields: {
      hinh_thuc_ngan: field(shorts),
      doi_tuong_khen: field(subjectsOf(nominees)),
      dot_xet: field(inMovement(result)),
      dot_xet_ngan: field(inMovementBriefly(result)),
      don_vi_trinh: field(route.proposer),
      noi_trinh: route.addressee === null ? [toFill('Chủ tịch UBND tỉnh')] : field(route.addressee),
      viec_de_nghi: field(requestOf(level, awards)),
      so_de_nghi: field(nomineeCounts(nominees)),
      gom: field(byAwardEnd(nominees)),
      da_xem_xet: considered(context),
    },
    ...onlyListOf(nominees),
    blocks: {
      can_cu: legalGrounds(context, awards),
      hinh_thuc: byAwardList(nominees),
      ghi_chu: bodyOf(directShare(nominees, context.reportRules), pending(context, ofLevel)),
      ho_so: dossierList(context, level),
      bang_tap_the: byAward(nominees.unitAwards, (units) => proposedUnits(units, result)),
      bang_ca_nhan: byAward(nominees.individualAwards, (people) =>
        proposedPeople(people, result, { withBirthDate }),
      ),
    },
  };
}

/** The list of each award; under the award's name where the level has several. */
function byAward(
  awards: Nominees['unitAwards'],
  listOf: (nominees: Nominees['units']) => readonly Block[],
): readonly Block[] {
  if (awards.length === 0) return listOf([]);
  return awards.flatMap(({ title, nominees }) => [
    ...(awards.length === 1 ? [] : [paragraph('caption', title)]),
    ...listOf(nominees),
  ]);
}

function subjectsOf({ units, individuals }: Nominees): string {
  return [...(units.length === 0 ? [] : ['tập thể']), ...(individuals.length === 0 ? [] : ['cá nhân'])].join(
    ', ',
  );
}

/** Open cases of this level stand in the list for the council, not among those put forward. */
function pending({ result }: DocumentContext, { awards }: LevelAwards): string {
  const ids = new Set(awards.map(({ id }) => id));
  return setApart(
    nomineesOf(result, (award) => ids.has(award)),
    result,
  );
}

/** What the dossier for awards of a level consists of on the day of the document; marked where nobody has compared it. */
function dossierList({ dossierRules, result }: DocumentContext, level: AwardLevel): readonly Block[] {
  const rule = dossierRules.find(({ levels }) => levels.includes(level));
  if (rule === undefined) {
    return [
      paragraph('body', 'Hồ sơ kèm theo: ', toFill('thành phần, số bộ hồ sơ theo quy định hiện hành'), '.'),
    ];
  }
  const { copies, components, notes, check } = rule;
  return [
    paragraph(
      'body',
      'Hồ sơ kèm theo, ',
      copies ?? toFill('số bộ, theo quy định của tỉnh'),
      ...(check === null ? [] : [' ', toCheck('đối chiếu thành phần, số bộ')]),
      ', gồm:',
    ),
    ...dashes(components.map((each) => ofSubjects(each, result))),
    ...bodyOf(notes.length === 0 ? '' : `${joined(notes)}.`),
  ];
}
