import type { FactOf, Pool } from '../../domain/reason.ts';
import { unitTypeTitle } from '../../domain/unit.ts';
import { formatPercent } from '../../text/numbers.ts';
import type { Reader } from '../reader.ts';

/** Limited places, and what the council chooses. */
export const placeWords = {
  'council-chooses': (_fact: unknown, reader: Reader) =>
    reader === 'clerk'
      ? 'hình thức này do Hội đồng lựa chọn; công cụ chỉ nêu trường hợp đủ điều kiện xem xét'
      : 'hình thức này do Hội đồng lựa chọn trong số đủ điều kiện xem xét',
  'chosen-within': ({ places, pool }: FactOf<'chosen-within'>) =>
    `Hội đồng chọn trong chỉ tiêu ${places} ${inPool(pool)}`,
  'chosen-beyond': ({ chosen, places, pool }: FactOf<'chosen-beyond'>) =>
    `Hội đồng chọn ${chosen} trường hợp ${inPool(pool)}, vượt chỉ tiêu ${places}`,
  'no-places': ({ pool }: FactOf<'no-places'>) => `không có chỉ tiêu ${inPool(pool)}`,
  'places-given': ({ pool }: FactOf<'places-given'>) => `Hội đồng đã chọn đủ chỉ tiêu ${inPool(pool)}`,
  'ranked-within': (fact: FactOf<'ranked-within'>, reader: Reader) =>
    `${placed(fact, reader)}; ${limit(fact)}`,
  'ranked-beyond': (fact: FactOf<'ranked-beyond'>, reader: Reader) =>
    `${placed(fact, reader)}; ${
      fact.given === undefined
        ? `${fact.isRest ? 'chỉ tiêu chỉ còn' : 'chỉ tiêu chỉ có'} ${fact.places}`
        : limit(fact)
    }`,
  'ranked-behind-open': (fact: FactOf<'ranked-behind-open'>, reader: Reader) =>
    `${placed(fact, reader)}; ${limit(fact)}: được xét nếu trường hợp đang chờ kết luận ở phía trên không được chọn`,
  tied: ({ tied, place, places, pool }: FactOf<'tied'>) =>
    `có ${tied} trường hợp bằng điểm ở vị trí thứ ${place} ${inPool(pool)}, chỉ tiêu còn ${places}: Hội đồng quyết định`,
  'places-unknown': ({ unit, isGradeUnknown, isHeadcountUnknown, least }: FactOf<'places-unknown'>) => {
    const why = [
      ...(isGradeUnknown ? ['đơn vị chưa được xếp loại'] : []),
      ...(isHeadcountUnknown ? ['chưa rõ số người của đơn vị'] : []),
    ].join(' và ');
    return `chưa tính được chỉ tiêu của ${unit} vì ${why}; chắc chắn có ${least}: Hội đồng quyết định`;
  },
  'works-directly': () => 'là người trực tiếp công tác, không giữ chức vụ lãnh đạo, quản lý',
  'leader-beyond-share': ({ direct, places, share }: FactOf<'leader-beyond-share'>) => {
    const others = direct === 0 ? 'chưa có' : `chỉ có ${direct}`;
    const room = places === 0 ? 'chưa có chỗ' : `chỉ có chỗ cho ${places} người điểm cao nhất`;
    return `${others} người trực tiếp công tác được đề nghị, họ cần chiếm ít nhất ${formatPercent(share)} nên trong các lãnh đạo, quản lý ${room}: Hội đồng cân nhắc`;
  },
};

type Ranked = FactOf<'ranked-within' | 'ranked-beyond' | 'ranked-behind-open'>;

function placed({ place, pool }: Ranked, reader: Reader): string {
  if (pool.of === 'leaders' && reader !== 'clerk')
    return `tổng điểm đứng thứ ${place} trong số lãnh đạo, quản lý đủ điều kiện`;
  return `tổng điểm đứng thứ ${place} ${inPool(pool)} trong số đủ điều kiện`;
}

function limit({ places, isRest, given }: Ranked): string {
  if (given !== undefined) return `chỉ tiêu ${places + given}, Hội đồng đã chọn ${given}`;
  return isRest ? `chỉ tiêu còn ${places}` : `chỉ tiêu ${places}`;
}

function inPool(pool: Pool): string {
  switch (pool.of) {
    case 'city':
      return 'toàn thành phố';
    case 'all':
      return pool.name;
    case 'leaders':
      return 'trong các lãnh đạo, quản lý';
    case 'type':
      return `của loại đơn vị “${pool.title ?? unitTypeTitle({}, pool.type)}”`;
    case 'cluster':
    case 'unit':
      return `của ${pool.name}`;
  }
}
