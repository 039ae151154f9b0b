/** A small `thidua.yaml` without faults. */
export const PROFILE = `schema: thidua-profile/1
plan: 756-KH-UBND
offices:
  - from: null
    to: 2025-06-30
    parentAgency: UBND thành phố Thanh Hóa
    issuingAgency: Phòng Nội vụ
    territory: thành phố Thanh Hóa
    place: Thanh Hóa
    council: Hội đồng Thi đua - Khen thưởng thành phố Thanh Hóa
    chairman: Chủ tịch UBND thành phố Thanh Hóa
    symbols:
      report: BC-PNV
      submission: TTr-PNV
      list: DS-PNV
    signer:
      authority: null
      position: Trưởng phòng
      name: ""
    recipients:
      report: ["Lưu: VT"]
      submission: ["Lưu: VT"]
# Nơi nhận báo cáo
submitTo:
  email: ""
  phone: "0237.3000.756"
deadlineOnWeekend: none
`;
