import { describe, expect, it } from 'vitest';
import {
  goodSheets,
  peopleRows,
  personHeader,
  type Rows,
  understood,
} from '../support/submission-workbook.ts';

const read = (...between: Rows) => {
  const [first = [], ...others] = peopleRows;
  const { value } = understood({
    ...goodSheets,
    'Cá nhân': { rows: [personHeader, first, ...between, ...others] },
  });
  return {
    people: value.people.length,
    skipped: value.skippedRows.filter(({ sheet }) => sheet === 'Cá nhân').flatMap(({ rows }) => [...rows]),
  };
};

describe('a row that repeats the header', () => {
  it('is skipped', () => {
    expect(read(personHeader)).toEqual({ people: 2, skipped: [3] });
  });

  it('is none where its first two cells are data, or where no more than half of it is the header', () => {
    expect(read([9, 'Trần Văn Thử', ...personHeader.slice(2)]).skipped).toEqual([]);
    expect(read([9, ...personHeader.slice(1, 2), '1/1/1980', 'Công chức', 'Văn phòng']).skipped).toEqual([]);
  });
});
