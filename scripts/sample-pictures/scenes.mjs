import * as mountains from './scenes-mountains.mjs';

/** Every picture of the sample newsroom by its file name. */
export const SCENES = {
  'mountain-vineyards': mountains.mountainVineyards,
  glacier: mountains.glacier,
  'lake-station': mountains.lakeStation,
  'volcano-race': mountains.volcanoRace,
  reservoir: mountains.reservoir,
  'solar-field': mountains.solarField,
};
