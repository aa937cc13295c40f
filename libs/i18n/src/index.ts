export * from './accept-language.js';
export * from './error-message.js';
export * from './finding-message.js';
export * from './formats.js';
export * from './import-message.js';
export * from './recognition-message.js';
export * from './state-name.js';
export { type Namespace, type Translate, translator } from './translator.js';
