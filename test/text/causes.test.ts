import { describe, expect, it } from 'vitest';
import { tellsCause } from '../../src/text/causes.ts';

describe('tellsCause', () => {
  it.each([
    'Trụ sở dùng chung với nhiều cơ quan nên không chủ động được việc cải tạo cảnh quan.',
    'Công chức kiêm nhiệm, nên việc cập nhật còn chậm',
    'Hồ sơ trễ hạn do thiếu máy quét',
    'Nguyên nhân là biên chế giảm',
    'Việc số hóa chậm vì\nmáy hỏng',
    'Do kinh phí hạn hẹp chưa sửa được trụ sở',
  ])('hears a cause in “%s”', (text) => expect(tellsCause(text)).toBe(true));

  it.each([
    'Máy quét thường xuyên hỏng, ảnh hưởng đến việc số hóa hồ sơ.',
    'Tài liệu do cấp trên gửi xuống còn chậm',
    'Việc đi lại trở nên khó khăn',
    'Nên có hướng dẫn thống nhất',
    'Thiếu máy tính tại bộ phận một cửa',
    'Mạng do viễn thông quản lý hay nghẽn',
    '',
  ])('hears none in “%s”', (text) => expect(tellsCause(text)).toBe(false));
});
