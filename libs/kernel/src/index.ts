export * from './app-error.js';
export * from './clock.js';
export * from './hash.js';
export * from './ids.js';
export * from './locale.js';
export * from './markup.js';
export * from './people.js';
export * from './transitions.js';
