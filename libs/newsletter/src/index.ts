export * from './campaigns.service.js';
export * from './domain/campaign.js';
export * from './domain/campaign-states.js';
export * from './domain/delivery-states.js';
export * from './domain/newsletter.js';
export * from './issues.service.js';
export * from './newsletter.module.js';
export * from './newsletters.repository.js';
export { type RenderedIssue } from './templates/render-issue.js';
