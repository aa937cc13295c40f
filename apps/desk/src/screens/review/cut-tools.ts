/** What splitting and merging need on the screen, loaded together when somebody first reaches for any of it. */
export { RowMenu } from './grid/row-menu.js';
export { SplitPicker } from './grid/split-picker.js';
export { StrayWork } from './stray-work.js';
