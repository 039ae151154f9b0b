import { council, type Situations } from '../made-up.ts';

/** Who issues, who signs, to whom it goes. */
export const offices: Situations = {
  'Ủy ban nhân dân, Hội đồng có thể thức riêng': council(
    {},
    {},
    {
      office: {
        committee: {
          parentAgency: 'UBND tỉnh',
          issuingAgency: 'UBND thành phố Thanh Hóa',
          symbol: 'UBND-NV',
          signer: {
            authority: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH',
            position: 'PHÓ CHỦ TỊCH',
            name: 'Lê Thử',
          },
          recipients: ['Lưu: VT, UB'],
        },
        councilIssuer: {
          parentAgency: null,
          issuingAgency: 'Hội đồng',
          symbol: 'HĐ',
          signer: { authority: null, position: 'CHỦ TỊCH', name: 'Lê Thử' },
        },
        superior: 'Chủ tịch UBND tỉnh Mẫu',
        symbols: { report: 'BC', submission: 'TTr', list: 'DS', letter: 'NV' },
        signers: { decision: { authority: 'TM. UBND', position: 'CHỦ TỊCH', name: 'Trần Mẫu' } },
      },
    },
  ),
  'cơ quan không phải Ủy ban nhân dân': council(
    {},
    {},
    {
      office: {
        issuingAgency: 'Văn phòng Tổng công ty',
        chairman: 'Tổng Giám đốc',
        signer: { authority: null, position: 'Phó Chánh Văn phòng', name: '' },
        committee: {
          parentAgency: null,
          issuingAgency: 'Tổng công ty',
          symbol: 'TCT',
          signer: { authority: 'KT. TỔNG GIÁM ĐỐC', position: 'PHÓ TỔNG GIÁM ĐỐC', name: '' },
        },
      },
    },
  ),
  'chức vụ người ký đã có tên cơ quan, ghi chữ hoa': council(
    {},
    {},
    {
      office: {
        issuingAgency: 'Sở Nội vụ',
        signer: { authority: null, position: 'GIÁM ĐỐC Sở Nội vụ', name: '' },
      },
    },
  ),
  'không ghi nơi nhận': council({}, {}, { office: { recipients: { report: [], submission: [] } } }),
  'căn cứ pháp lý đã đối chiếu, và không có': council({}, {}, { legalBases: [] }),
  'không có quy định về hồ sơ': council({}, {}, { dossierRules: [] }),
};
