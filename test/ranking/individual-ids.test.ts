import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/domain/submission.ts';
import { individualIds } from '../../src/ranking/individual-ids.ts';

const person = (name: string, given: Partial<Person> = {}): Person =>
  ({
    name: { value: name, from: { file: 'a.xlsx', sheet: 'Cá nhân', cell: 'B5' } },
    birthDate: null,
    position: '',
    department: '',
    ...given,
  }) as Person;

function idsOf(people: readonly Person[]): readonly (string | undefined)[] {
  const ids = individualIds('PX01', people);
  return people.map((each) => ids.get(each));
}

describe('the ids of people', () => {
  it('are made of the unit and the name, without marks', () => {
    expect(idsOf([person('Nguyễn Văn An'), person('Đỗ Thị Bé')])).toEqual([
      'PX01/nguyen-van-an',
      'PX01/do-thi-be',
    ]);
  });

  it('tell namesakes apart by the birth date, where there is one', () => {
    expect(
      idsOf([
        person('Lê An', { birthDate: '1980-05-06' }),
        person('LÊ AN', { birthDate: '1979-01-02' }),
        person('Lê An'),
      ]),
    ).toEqual(['PX01/le-an/1980-05-06', 'PX01/le-an/1979-01-02', 'PX01/le-an']);
  });

  it('number those that nothing else tells apart, by what they say and not by their rows', () => {
    const people = [
      person('Lê An', { position: 'Văn thư' }),
      person('Lê An', { position: 'Kế toán', department: 'Tổ 2' }),
      person('Lê An', { position: 'Kế toán', department: 'Tổ 1' }),
    ];
    const expected = new Map([
      ['Kế toán Tổ 1', 'PX01/le-an'],
      ['Kế toán Tổ 2', 'PX01/le-an/2'],
      ['Văn thư ', 'PX01/le-an/3'],
    ]);
    for (const order of [people, people.toReversed()]) {
      const ids = individualIds('PX01', order);
      expect(new Map(order.map((each) => [`${each.position} ${each.department}`, ids.get(each)]))).toEqual(
        expected,
      );
    }
  });

  it('keep the order of rows for two who agree in every word', () => {
    expect(idsOf([person('Lê An'), person('Lê An')])).toEqual(['PX01/le-an', 'PX01/le-an/2']);
  });
});
