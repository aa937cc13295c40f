export { editCodedText, type TextEdit } from './coded-edits.js';
export {
  type Code,
  type CodedText,
  type CodeProblem,
  decodeCodedText,
  encodeInlines,
  escapeLiteral,
  plainText,
  verifyCodes,
} from './coded-text.js';
export { formatDateline, localizeDateline } from './dateline.js';
export * from './document-text.js';
export * from './extract.js';
export * from './merge.js';
export * from './model.js';
export { normalizeDocument } from './normalize.js';
export { type UnitKind } from './units.js';
export { importStory, type StoryInput } from './import/import-story.js';
export { IMPORT_DOUBTS, type ImportResult, RECOGNISED_PARTS, type Recognition } from './import/recognition.js';
