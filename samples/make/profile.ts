/** The sample's `thidua.yaml`. The people in it are invented. */
export const profileText = `# Hồ sơ của thư mục làm việc mẫu. Người ký là người hư cấu; sửa lại cho đúng cơ quan của bạn.
schema: thidua-profile/1
plan: 756-KH-UBND

offices:
  - from: null
    # Từ 01/7/2025 không còn cấp huyện (Nghị quyết 1686/NQ-UBTVQH15): văn bản sau ngày này do cơ quan khác ký.
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
      name: Trịnh Thị Minh Khuê
    recipients:
      report:
        - Hội đồng Thi đua - Khen thưởng thành phố (báo cáo)
        - Chủ tịch UBND thành phố (báo cáo)
        - Các phòng, ban, đơn vị và đoàn thể thành phố
        - Các trường mầm non, tiểu học, trung học cơ sở
        - Các phường, xã
        - 'Lưu: VT, NV'
      submission:
        - Như trên
        - Thường trực Hội đồng Thi đua - Khen thưởng thành phố
        - 'Lưu: VT, NV'
    committee:
      parentAgency: null
      issuingAgency: Ủy ban nhân dân thành phố Thanh Hóa
      symbol: UBND
      signer:
        authority: TM. ỦY BAN NHÂN DÂN
        position: Chủ tịch
        name: Lương Thế Quang Huy
      recipients:
        - Như trên
        - 'Lưu: VT, NV'
    councilIssuer:
      parentAgency: UBND thành phố Thanh Hóa
      issuingAgency: Hội đồng Thi đua - Khen thưởng
      symbol: HĐTĐKT
      signer:
        authority: TM. HỘI ĐỒNG
        position: Chủ tịch
        name: Lương Thế Quang Huy
        officeTitle: Chủ tịch UBND thành phố
    superior: Chủ tịch UBND tỉnh Thanh Hóa
  # Giả định của thư mục mẫu, cần đối chiếu: từ 01/7/2025 Sở Nội vụ tham mưu phong trào của thành phố cũ cho đến hết tổng
  # kết. Người ký là người hư cấu.
  - from: 2025-07-01
    to: null
    parentAgency: UBND tỉnh Thanh Hóa
    issuingAgency: Sở Nội vụ
    territory: tỉnh Thanh Hóa
    place: Thanh Hóa
    council: Hội đồng Thi đua - Khen thưởng tỉnh Thanh Hóa
    chairman: Chủ tịch UBND tỉnh Thanh Hóa
    symbols:
      report: BC-SNV
      submission: TTr-SNV
      list: DS-SNV
    signer:
      authority: null
      position: Giám đốc
      name: Thiều Thị Hồng Nhạn
    recipients:
      report:
        - Hội đồng Thi đua - Khen thưởng tỉnh (báo cáo)
        - Chủ tịch UBND tỉnh (báo cáo)
        - UBND các phường thuộc địa bàn thành phố cũ
        - 'Lưu: VT, TĐKT'
      submission:
        - Như trên
        - Thường trực Hội đồng Thi đua - Khen thưởng tỉnh
        - 'Lưu: VT, TĐKT'

submitTo:
  email: thidua@tpthanhhoa.example
  phone: 0237.3000.756

# Kế hoạch không có quy định khi 30/11 rơi vào ngày nghỉ: none = chỉ nhắc; next-working-day = lùi sang ngày làm việc.
deadlineOnWeekend: none
`;
