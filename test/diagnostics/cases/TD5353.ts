import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { remarkOnFollowed } from '../../../src/workspace/followed-clusters.ts';

export const reproduce = async (): Promise<readonly Diagnostic[]> =>
  remarkOnFollowed(
    {
      from: null,
      to: null,
      members: [
        { name: 'Lương Thế Huy', position: '', role: 'Chủ tịch' },
        {
          name: 'Trịnh Thị Khuê',
          position: 'Trưởng phòng',
          role: 'Ủy viên',
          follows: ['cụm số 1', 'Cụm số 22'],
        },
        { name: 'Lê Văn Thử', position: '', role: 'Ủy viên', follows: ['Khối doanh nghiệp'] },
      ],
    },
    [{ cluster: 'Cụm số 1' }, { cluster: 'Cụm số 2' }, { cluster: '' }],
    'thidua.yaml',
  );
