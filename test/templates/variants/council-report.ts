import { OWN_ADDRESSEES, type Skeleton } from '../../../templates/skeleton.ts';
import { wordModel } from '../../support/word-model.ts';

/** A report whose addressees only the document knows. */
export const councilReport: Skeleton = {
  name: 'bao-cao-hoi-dong-thu',
  orientation: 'portrait',
  heading: 'BÁO CÁO',
  subject: ['Tổng kết Phong trào thi đua năm {{nam}}'],
  accompanies: null,
  addressees: [OWN_ADDRESSEES],
  body: [{ style: 'body', text: 'Hội đồng báo cáo kết quả năm {{nam}}./.' }],
  appendices: [],
};

/** Of the council, whose chair signs with the title of his office. */
export const councilReportModel = wordModel({
  template: 'bao-cao-hoi-dong-thu',
  letterhead: {
    parentAgency: 'UBND thành phố Thanh Hóa',
    issuingAgency: 'Hội đồng Thi đua - Khen thưởng',
    symbol: 'BC-HĐTĐKT',
    place: 'Thanh Hóa',
    recipients: ['Như trên', 'Lưu: VT, TĐKT'],
    addressees: ['Chủ tịch UBND tỉnh Thanh Hóa', 'Sở Nội vụ tỉnh Thanh Hóa'],
    signer: {
      authority: 'TM. Hội đồng',
      position: 'Chủ tịch',
      name: 'Lê Anh Xuân',
      officeTitle: 'Chủ tịch UBND thành phố',
    },
  },
  fields: { nam: [{ text: '2022' }] },
});
