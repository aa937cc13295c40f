export * from './approval-comparison.service.js';
export * from './approvals.repository.js';
export { type SegmentComment } from './comments.repository.js';
export * from './domain/approval.js';
export * from './domain/gates.js';
export * from './edition-review.service.js';
export * from './review-desk.service.js';
export * from './review.module.js';
export * from './segment-review.service.js';
