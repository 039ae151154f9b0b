import type { AwardLevel } from '../../domain/award.ts';
import type { Office } from '../../domain/profile.ts';
import type { AwardResult } from '../../domain/result.ts';
import { looseKey } from '../../text/fold.ts';
import type { Letterhead } from '../document-model.ts';
import type { LevelAwards } from '../figures/by-level.ts';
import { type IssuerKind, issuerName, letterheadBy, letterheadOf } from '../letterhead.ts';

/** Who proposes the awards of a level, and to whom. */
type Route = {
  readonly issuer: IssuerKind;
  /** As a sentence names it: `Phòng Nội vụ`. */
  readonly proposer: string;
  /** `Chủ tịch UBND tỉnh Thanh Hóa`; null where neither the profile nor the criteria say. */
  readonly addressee: string | null;
};

/**
 * Giấy khen: the office to its own chairman. All higher awards: the committee to the chairman of the level above,
 * who awards them or submits them in his turn (Luật 06/2022/QH15, Điều 83); the office itself where it already stands
 * under that chairman. Nobody here writes to the Prime Minister.
 */
export function routeOf(
  { isOwn: isOwnLevel, awards }: Pick<LevelAwards, 'isOwn' | 'awards'>,
  office: Office,
): Route {
  const proposedTo = awards.find((award) => award.proposedTo !== undefined)?.proposedTo;
  const isOwn = isOwnLevel || (proposedTo !== undefined && postKey(proposedTo) === postKey(office.chairman));
  if (isOwn) return { issuer: 'office', proposer: office.issuingAgency, addressee: office.chairman };
  return {
    issuer: 'committee',
    proposer: issuerName(office, 'committee'),
    addressee: office.superior ?? proposedTo ?? null,
  };
}

/** Head and foot of the proposer's tờ trình. */
export function letterheadFor(route: Route, office: Office): Letterhead {
  if (route.issuer === 'office') return letterheadOf(office, 'submission');
  return letterheadBy(office, route.issuer, 'TTr', office.recipients.submission.slice(0, -1));
}

/** `Chủ tịch UBND tỉnh` and `Chủ tịch Ủy ban nhân dân tỉnh` are one post. */
function postKey(post: string): string {
  return looseKey(post).replaceAll(looseKey('Ủy ban nhân dân'), 'ubnd');
}

/** What the addressee is asked to do: to award, or to submit to who awards. */
export function requestOf(level: AwardLevel, awards: readonly AwardResult[]): string {
  const titles = [...new Set(awards.map(titleByOwner))].join(', ');
  if (level === 'prime-minister') return `xem xét, trình Thủ tướng Chính phủ tặng ${titles}`;
  if (level === 'president') {
    return `xem xét, trình Thủ tướng Chính phủ để trình Chủ tịch nước tặng ${titles}`;
  }
  return `xem xét, quyết định tặng ${titles}`;
}

/** Without whose it is, where the sentence says so already: `Bằng khen` of the Prime Minister. */
function titleByOwner({ title, decidedBy }: AwardResult): string {
  const owner = ` của ${decidedBy}`;
  return title.endsWith(owner) ? title.slice(0, -owner.length) : title;
}
