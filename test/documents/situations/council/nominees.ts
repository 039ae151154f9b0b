import type { NominationResult, Result } from '../../../../src/domain/result.ts';
import { councilResult } from '../../../support/council-fixture.ts';
import { council, eachNomination, type Situations } from '../made-up.ts';

const only = (isWanted: (nomination: NominationResult) => boolean) =>
  council({ nominations: councilResult.nominations.filter(isWanted) });

const outcome = (nomination: NominationResult, to: NominationResult['outcome']): NominationResult => ({
  ...nomination,
  outcome: to,
});

const people = (change: (person: Result['units'][number]['individuals'][number]) => object) =>
  council({
    units: councilResult.units.map((unit) => ({
      ...unit,
      individuals: unit.individuals.map((person) => ({ ...person, ...change(person) })),
    })),
  });

/** Why nobody can be asked for an award any more, and what may be done instead. */
export const LAPSED = { because: 'Không còn cấp huyện.', instead: ['Đề nghị UBND phường mới', 'Đề nghị sở'] };

/** Who is put forward, and how many of whom. */
export const nominees: Situations = {
  'chỉ tập thể được đề nghị': only(({ subject }) => subject === 'unit'),
  'chỉ cá nhân được đề nghị': only(({ subject }) => subject === 'individual'),
  'một cá nhân không giữ chức vụ': only(({ individual }) => individual === 'PTP-1'),
  'một cá nhân giữ chức vụ': only(({ individual }) => individual === '14755-2'),
  'hai cá nhân, một giữ chức vụ': only(
    ({ individual }) => individual === 'PTP-1' || individual === '14755-2',
  ),
  'mọi cá nhân đều giữ chức vụ': people(() => ({ leader: true })),
  'không cá nhân nào giữ chức vụ': people(() => ({ leader: false })),
  'không rõ ai giữ chức vụ': people(() => ({ leader: null })),
  'biết nam, nữ': people((person) => ({ sex: person.leader ? 'male' : 'female' })),
  'không ai được đề nghị': eachNomination((nomination) => outcome(nomination, 'not-nominated')),
  'không ai được đề nghị, mọi trường hợp chưa quyết định': eachNomination((nomination) =>
    outcome(nomination, 'undecided'),
  ),
  'mọi người được đề nghị': eachNomination((nomination) => outcome(nomination, 'nominated')),
  'đơn vị của người được đề nghị không còn trong sổ': council({
    units: councilResult.units.filter(({ id }) => id !== 'PTP'),
  }),
  'đã ghi chức vụ, tóm tắt thành tích': eachNomination((nomination) => ({
    ...nomination,
    position: 'Phó phòng',
    summary: ' Đứng đầu cụm. ',
  })),
  'chưa ghi thành tích': eachNomination((nomination) => ({ ...nomination, summary: '  ' })),
  'mọi trường hợp lỡ thẩm quyền': eachNomination((nomination) => ({
    ...nomination,
    outcome: 'not-nominated',
    position: 'Chuyên viên',
    lapsed: { ...LAPSED, was: nomination.outcome === 'undecided' ? 'undecided' : 'nominated' },
  })),
  'một cá nhân lỡ thẩm quyền, không có cách khác': eachNomination((nomination) =>
    nomination.individual === 'PTP-1'
      ? { ...nomination, outcome: 'not-nominated', lapsed: { ...LAPSED, instead: [], was: 'nominated' } }
      : nomination,
  ),
  'tập thể lỡ thẩm quyền vì hai lẽ, chưa kết luận': eachNomination((nomination) =>
    nomination.subject === 'unit'
      ? {
          ...nomination,
          outcome: 'not-nominated',
          lapsed: {
            because: nomination.unit === 'PTP' ? 'Phòng không còn.' : LAPSED.because,
            instead: LAPSED.instead.slice(1),
            was: nomination.unit === 'THCS01' ? 'undecided' : 'nominated',
          },
          reasons: [],
        }
      : nomination,
  ),
};
