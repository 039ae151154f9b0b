/** An award that the criteria in the Result do not name. */
export const AWARD_NAMES_UNKNOWN = 'Hình thức khen thưởng khác';

/** Ids of places on the page, which also stand in its address. */
export const PLACES = {
  figures: 'so-lieu',
  submissions: 'tinh-hinh-nop',
  ranking: 'xep-hang',
  awards: 'khen-thuong',
  years: 'cac-nam',
  faults: 'loi',
  unit: 'don-vi',
} as const;
