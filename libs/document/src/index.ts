export { editCodedText, type TextEdit } from './coded-edits.js';
export * from './coded-text.js';
export * from './coded-tokens.js';
export { type Cuts, cutsOf } from './cuts.js';
export { formatDateline, localizeDateline } from './dateline.js';
export * from './document-text.js';
export * from './extract.js';
export * from './merge.js';
export * from './model.js';
export { normalizeDocument } from './normalize.js';
export { type MissingPart, missingParts, REQUIRED_PARTS } from './required-parts.js';
export { joinSegments, splitSegment } from './segment-edits.js';
export { codedOffset, joinTargets, splitTarget } from './target-edits.js';
export { type UnitKind } from './units.js';
export { importStory, importStoryFile, type StoryInput } from './import/import-story.js';
export { WORD_LIMIT } from './import/story-text.js';
export {
  IMPORT_DOUBTS,
  type ImportedPicture,
  type ImportResult,
  RECOGNISED_PARTS,
  type Recognition,
} from './import/recognition.js';
