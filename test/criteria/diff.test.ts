import { describe, expect, it } from 'vitest';
import { diffCriteria } from '../../src/criteria/diff.ts';
import { parseCriteria } from '../../src/criteria/parse.ts';
import type { CriteriaSet } from '../../src/criteria/schema.ts';
import { secondPlanText } from '../support/criteria-text.ts';

function setOf(...edits: readonly (readonly [string, string])[]): CriteriaSet {
  const text = edits.reduce((before, [from, to]) => before.replace(from, to), secondPlanText);
  const { value } = parseCriteria({ text, file: 'x.yaml', sha256: '' });
  if (value === null) throw new Error('the edited file does not parse');
  return value.set;
}

describe('what differs between two criteria sets', () => {
  it('is nothing when only the version and the order of keys differ', () => {
    const after = setOf(['"2024.1"', '"2025.1"'], ['{ perCase: 10, cap: 30 }', '{ cap: 30, perCase: 10 }']);
    expect(diffCriteria(setOf(), after)).toEqual([]);
  });

  it('is named by thing, entry, before and after', () => {
    const after = setOf(
      ['max: 60', 'max: 50'],
      ['title: Đạt, from: 60', 'title: Đạt, from: 70'],
      ['grade: dat', 'grade: chua-dat'],
      ['deadline: 12-15', 'deadline: 11-30'],
      ['kind: yes-no', 'kind: score'],
    );
    const changes = diffCriteria(setOf(), after).map((change) =>
      change.change === 'changed'
        ? [change.thing, change.id, change.field, change.before, change.after]
        : change,
    );
    expect(changes).toEqual([
      ['setting', '12-KH-UBND', 'deadline', '12-15', '11-30'],
      ['grade', 'dat', 'from', 60, 70],
      ['criterion', 'TT1.1', 'max', 60, 50],
      ['part', 'TT1.2b', 'kind', 'yes-no', 'score'],
      [
        'award',
        'giay-khen-phuong',
        'requirements',
        [{ kind: 'submitted' }, { kind: 'grade-at-least', grade: 'dat' }],
        [{ kind: 'submitted' }, { kind: 'grade-at-least', grade: 'chua-dat' }],
      ],
    ]);
  });

  it('tells rules between awards by their kind, and awards of one id by subject and review', () => {
    const rules = (text: string): [string, string] => ['awards:\n', `conflicts:\n${text}awards:\n`];
    const before = setOf(
      rules('  - { kind: unit-or-individual, awards: [a] }\n  - { kind: one-per-achievement }\n'),
    );
    const after = setOf(
      rules(
        '  - { kind: unit-or-individual, awards: [a, b] }\n  - { kind: unit-or-individual, awards: [c] }\n',
      ),
      ['decidedBy: Chủ', 'level: city\n    decidedBy: Chủ'],
    );
    expect(diffCriteria(before, after)).toEqual([
      { change: 'removed', thing: 'conflict', id: 'one-per-achievement', title: '' },
      {
        change: 'changed',
        thing: 'award',
        id: 'giay-khen-phuong',
        title: 'Giấy khen của Chủ tịch Ủy ban nhân dân phường',
        variant: { subject: 'unit', reviews: ['annual'] },
        field: 'level',
        before: null,
        after: 'city',
      },
      {
        change: 'changed',
        thing: 'conflict',
        id: 'unit-or-individual',
        title: '',
        field: 'awards',
        before: ['a'],
        after: ['a', 'b'],
      },
      { change: 'added', thing: 'conflict', id: 'unit-or-individual (2)', title: '' },
    ]);
  });

  it('names what came and what went', () => {
    const after = setOf(['id: TT1.2b', 'id: TT1.2c'], ['giay-khen-phuong', 'giay-khen-ubnd-phuong']);
    expect(diffCriteria(setOf(), after).map(({ change, id }) => `${change} ${id}`)).toEqual([
      'removed TT1.2b',
      'removed giay-khen-phuong',
      'added TT1.2c',
      'added giay-khen-ubnd-phuong',
    ]);
  });
});
