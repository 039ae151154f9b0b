import { withPeople } from '../as-sent/changes.ts';
import type { FileStory } from './story.ts';

const OF_UNIT = '05202';
/** The school's nurse, whom it proposes in most years. */
const NAME = 'Ngô Thanh Thúy';

/** From 2023 on a young teacher has the nurse's name: an award proposed by name alone fits both. */
export const namesake: FileStory = {
  unit: OF_UNIT,
  change: withPeople((people) => {
    const nurse = people.find(({ name }) => name === NAME);
    if (!nurse) throw new RangeError(`${OF_UNIT} does not list ${NAME}`);
    const teacher = {
      ...nurse,
      birthDate: '1997-02-19',
      position: 'Giáo viên THCS',
      department: 'Tổ Ngoại ngữ - Tin học',
      achievement: '',
      note: 'Tuyển dụng năm 2023',
    };
    return [...people, teacher];
  }),
};
