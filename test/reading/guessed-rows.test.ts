import { describe, expect, it } from 'vitest';
import { understood, withPeople, withProposal } from '../support/submission-workbook.ts';

const proposed = (subject: string | null, name: string) => {
  const { value, diagnostics } = understood(withProposal([1, subject, name, null, 'Giấy khen', 'Tốt']));
  const guessed = diagnostics.filter(({ code }) => code === 'TD3116');
  return { subject: value.proposals[0]?.subject, said: guessed.map(({ message }) => message) };
};

describe('a proposal that does not say for whom', () => {
  it('is for a unit or a person by the name, and says which it was taken for', () => {
    expect(proposed(null, 'Phường Sao Mai')).toEqual({
      subject: 'unit',
      said: [expect.stringContaining('tập thể')],
    });
    expect(proposed(null, 'Đỗ Thị Thử')).toEqual({
      subject: 'individual',
      said: [expect.stringContaining('cá nhân')],
    });
  });

  it('is not guessed where it says so', () => {
    expect(proposed('Tập thể', 'Phường Sao Mai')).toEqual({ subject: 'unit', said: [] });
    expect(proposed('Cá nhân', 'Đỗ Thị Thử')).toEqual({ subject: 'individual', said: [] });
  });
});

describe('a row without number and points', () => {
  const read = (name: string, position: string | null = 'Công chức') => {
    const { value } = understood(withPeople([[null, name, null, position]]));
    return value.people.map((one) => one.name.value);
  };

  it.each([
    ['Hồ Văn Mẫu', ['Hồ Văn Mẫu']],
    ['Hồ Mẫu', ['Hồ Mẫu']],
    ['Công Tằng Tôn Nữ Thị Hồng Mẫu', ['Công Tằng Tôn Nữ Thị Hồng Mẫu']],
    ['Mẫu', []],
    ['Ghi chú: gửi kèm hồ sơ', []],
    ['Danh sách năm 2022', []],
    ['Các ông bà có tên trên đây đều hoàn thành', []],
  ])('“%s” beside a position is %j', (name, expected) => {
    const people = read(name);
    // Seven words may be a name; eight are a sentence.
    expect(people).toEqual(name.split(' ').length > 7 ? [] : expected);
  });

  it('is a note where it has a name alone', () => {
    expect(read('Hồ Văn Mẫu', null)).toEqual([]);
  });
});
