export * from './api-client.js';
export * from './collecting-mail-transport.js';
export * from './eventually.js';
export * from './fixed-clock.js';
export * from './running-product.js';
export * from './segment.factory.js';
export * from './test-database.js';
