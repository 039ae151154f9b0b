import { defineGroup } from '../command.ts';
import { listCriteriaCommand } from './tieuchi/danhsach.ts';
import { checkCriteriaCommand } from './tieuchi/kiemtra.ts';
import { importCriteriaCommand } from './tieuchi/nhap.ts';
import { compareCriteriaCommand } from './tieuchi/sosanh.ts';
import { showCriteriaCommand } from './tieuchi/xem.ts';
import { exportCriteriaCommand } from './tieuchi/xuat.ts';

/** `thidua tieuchi danhsach | xem | kiemtra | sosanh | nhap | xuat`: the criteria sets themselves. */
export const criteriaCommand = defineGroup(
  {
    name: 'tieuchi',
    description: 'Các bộ tiêu chí chấm điểm: liệt kê, xem, kiểm tra, so sánh hai bản, nhập và xuất bảng.',
    examples: ['thidua tieuchi danhsach', 'thidua tieuchi kiemtra tieu-chi/2022.1.yaml'],
  },
  [
    listCriteriaCommand,
    showCriteriaCommand,
    checkCriteriaCommand,
    compareCriteriaCommand,
    importCriteriaCommand,
    exportCriteriaCommand,
  ],
);
