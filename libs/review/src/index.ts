export * from './approvals.repository.js';
export * from './domain/approval.js';
export * from './domain/gates.js';
export * from './edition-review.service.js';
export * from './review.module.js';
export * from './segment-review.service.js';
