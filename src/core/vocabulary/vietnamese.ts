import type { Language } from './language.ts';

/** What sections and states are called in Vietnamese. */
export const VIETNAMESE: Language = {
  families: {
    questions:
      'câu hỏi mở|câu hỏi còn mở|các câu hỏi mở|câu hỏi chưa giải quyết|vấn đề mở|vấn đề còn mở|vấn đề chưa giải quyết|điểm cần làm rõ|cần làm rõ',
    decide: 'quyết định cần đưa ra|quyết định đang chờ|cần quyết định|quyết định mở',
    decisions:
      'quyết định|các quyết định|quyết định chính|quyết định thiết kế|quyết định kỹ thuật|quyết định kiến trúc|nhật ký quyết định|quyết định đã chốt',
    answered: 'làm rõ|câu hỏi đã giải quyết|câu hỏi đã trả lời',
    risks: 'rủi ro|các rủi ro|rủi ro và giảm thiểu|rủi ro và biện pháp giảm thiểu|phân tích rủi ro|nhược điểm',
    mitigations: 'giảm thiểu|biện pháp giảm thiểu',
    assumptions: 'giả định|các giả định|giả thiết|giả định và phụ thuộc',
    metrics: 'tiêu chí thành công|chỉ số thành công|các chỉ số|chỉ số|chỉ số đo lường|thước đo thành công',
    estimates: 'ước lượng|ước tính|khối lượng công việc',
    options: 'các lựa chọn|lựa chọn|phương án|các phương án',
    alternatives: 'phương án thay thế|các phương án thay thế|phương án đã loại|giải pháp thay thế',
    recommendation: 'đề xuất|khuyến nghị',
    evidence: 'bằng chứng|dẫn chứng',
    scopeChanges: 'thay đổi phạm vi|yêu cầu thay đổi',
    nonGoals: 'ngoài phạm vi|không thuộc phạm vi|không phải mục tiêu',
    history: 'lịch sử thay đổi|lịch sử phiên bản|nhật ký thay đổi|thuật ngữ|phụ lục|tài liệu tham khảo|mục lục',
    acceptance: 'tiêu chí chấp nhận|tiêu chí nghiệm thu',
    faq: 'câu hỏi thường gặp',
  },
  sides: {
    strong: {
      pm: 'mục tiêu|mục đích|ngoài mục tiêu|phi mục tiêu|vấn đề|phát biểu vấn đề|bài toán|động lực|bối cảnh|yêu cầu|yêu cầu chức năng|yêu cầu phi chức năng|yêu cầu nghiệp vụ|câu chuyện người dùng|trường hợp sử dụng|kịch bản|kịch bản người dùng|người dùng|người dùng mục tiêu|đối tượng người dùng|đối tượng sử dụng|phạm vi|trong phạm vi|tính năng|tính năng chính|lợi ích|giá trị|độ ưu tiên|mức độ ưu tiên|trường hợp biên|tầm nhìn|quy tắc nghiệp vụ',
      engineering:
        'kiến trúc|kiến trúc hệ thống|thiết kế|thiết kế kỹ thuật|thiết kế chi tiết|triển khai|kế hoạch triển khai|chi tiết triển khai|mô hình dữ liệu|cơ sở dữ liệu|thành phần|giao diện lập trình|công nghệ|công nghệ sử dụng|kế hoạch kiểm thử|chiến lược kiểm thử|kiểm thử|xử lý lỗi|di chuyển dữ liệu|nhiệm vụ|công việc',
      shared:
        'lý do|ưu điểm|ưu nhược điểm|hệ quả|hậu quả|phụ thuộc|ràng buộc|hạn chế|giới hạn|lộ trình|cột mốc|các bước tiếp theo|bước tiếp theo|trạng thái|các bên liên quan',
      none: 'bảng thuật ngữ|tham khảo',
    },
    weak: {
      pm: 'tóm tắt|giới thiệu|tổng quan|mô tả',
      engineering: 'giải pháp|giải pháp đề xuất|ví dụ',
    },
  },
  labels: 'Trạng thái|Người phụ trách|Hạn|Trả lời|Quyết định|Lý do|Phương án|Giảm thiểu|Ngày quyết định|Thay thế',
  templateLabels:
    'Mục tiêu|Người quyết định|Phương án|Lợi ích|Chi phí|Công sức|Người viết|Dựa trên|Rủi ro|Khả năng|Tác động|Mức tin cậy|Nguồn|Ràng buộc mới|Tác động đến tiến độ|Tác động đến chất lượng|Nếu không ai quyết định|Nhóm|Phụ thuộc|Dữ liệu|Phạm vi|Môi trường|Trước|Sau',
  riskStatuses: 'đã giảm thiểu|đã chấp nhận|đã đóng',
  statuses: {
    open: 'mở|còn mở|đang mở|đề xuất|bản nháp|nháp|đang xem xét|đang thảo luận|đang chờ|chưa quyết định',
    decided:
      'đã quyết định|đã chốt|đã chấp nhận|chấp nhận|đã duyệt|đã phê duyệt|đã giải quyết|đã trả lời|hoàn thành|đã đóng',
    rejected: 'từ chối|bị từ chối|đã từ chối|đã hủy',
    superseded: 'thay thế|đã thay thế|bị thay thế|lỗi thời',
    deferred: 'hoãn|hoãn lại|tạm hoãn|để sau',
  },
  sayings: {
    promises: 'sẽ (?:ra mắt|phát hành|hoàn thành|bàn giao|sẵn sàng)',
    many: 'hầu hết|phần lớn|\\d+ ?%',
    who: 'người dùng|khách hàng',
    does: 'muốn|cần|phàn nàn',
    doubts: 'nếu|có thể|phải|khảo sát|phỏng vấn|theo',
  },
};
