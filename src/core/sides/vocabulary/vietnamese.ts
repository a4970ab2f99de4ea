import type { SideWords } from './sideWords.ts';

export const VIETNAMESE: SideWords = {
  strong: {
    pm: `
      mục tiêu|mục đích|ngoài mục tiêu|phi mục tiêu|vấn đề|phát biểu vấn đề|bài toán|động lực|bối cảnh|yêu cầu|yêu cầu chức năng
      yêu cầu phi chức năng|yêu cầu nghiệp vụ|câu chuyện người dùng|tiêu chí chấp nhận|tiêu chí nghiệm thu|tiêu chí thành công|chỉ số thành công
      chỉ số đo lường|trường hợp sử dụng|kịch bản|kịch bản người dùng|người dùng|người dùng mục tiêu|đối tượng người dùng|đối tượng sử dụng
      phạm vi|ngoài phạm vi|trong phạm vi|tính năng|tính năng chính|lợi ích|giá trị|độ ưu tiên|mức độ ưu tiên|trường hợp biên|tầm nhìn
      quy tắc nghiệp vụ`,
    engineering: `
      kiến trúc|kiến trúc hệ thống|thiết kế|thiết kế kỹ thuật|thiết kế chi tiết|triển khai|kế hoạch triển khai|chi tiết triển khai|mô hình dữ liệu
      cơ sở dữ liệu|thành phần|giao diện lập trình|công nghệ|công nghệ sử dụng|kế hoạch kiểm thử|chiến lược kiểm thử|kiểm thử|xử lý lỗi
      di chuyển dữ liệu|nhiệm vụ|công việc|ước lượng|ước tính`,
    shared: `
      câu hỏi mở|câu hỏi còn mở|vấn đề còn mở|quyết định|các quyết định|lý do|phương án|các phương án|phương án thay thế|ưu điểm|nhược điểm
      ưu nhược điểm|hệ quả|hậu quả|rủi ro|rủi ro và giảm thiểu|rủi ro và biện pháp giảm thiểu|giả định|phụ thuộc|ràng buộc|hạn chế|giới hạn
      lộ trình|cột mốc|các bước tiếp theo|bước tiếp theo|trạng thái|khuyến nghị|đề xuất|các bên liên quan`,
    none: `
      mục lục|thuật ngữ|bảng thuật ngữ|tài liệu tham khảo|tham khảo|phụ lục|lịch sử thay đổi|lịch sử phiên bản`,
  },
  weak: {
    pm: 'tóm tắt|giới thiệu|tổng quan|mô tả',
    engineering: 'giải pháp|giải pháp đề xuất|ví dụ',
  },
};
