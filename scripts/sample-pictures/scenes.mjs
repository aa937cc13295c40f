import { ballotSquare } from './scenes/ballot-square.mjs';
import { councilChamber } from './scenes/council-chamber.mjs';
import { desertSquare } from './scenes/desert-square.mjs';
import { fishCrates } from './scenes/fish-crates.mjs';
import { fishingHarbor } from './scenes/fishing-harbor.mjs';
import { floodLine } from './scenes/flood-line.mjs';
import { genevaLake } from './scenes/geneva-lake.mjs';
import { glacier } from './scenes/glacier.mjs';
import { laboratory } from './scenes/laboratory.mjs';
import { lakeStation } from './scenes/lake-station.mjs';
import { libraryBoat } from './scenes/library-boat.mjs';
import { mountainVineyards } from './scenes/mountain-vineyards.mjs';
import { nightHarvest } from './scenes/night-harvest.mjs';
import { nightMarket } from './scenes/night-market.mjs';
import { promenadeFans } from './scenes/promenade-fans.mjs';
import { readingDeck } from './scenes/reading-deck.mjs';
import { reservoir } from './scenes/reservoir.mjs';
import { riverVillage } from './scenes/river-village.mjs';
import { solarField } from './scenes/solar-field.mjs';
import { stadium } from './scenes/stadium.mjs';
import { stationOrchestra } from './scenes/station-orchestra.mjs';
import { volcanoRace } from './scenes/volcano-race.mjs';

/** Every picture of the sample newsroom by its file name. */
export const SCENES = {
  'council-chamber': councilChamber,
  'ballot-square': ballotSquare,
  'mountain-vineyards': mountainVineyards,
  'night-harvest': nightHarvest,
  glacier,
  'lake-station': lakeStation,
  'fishing-harbor': fishingHarbor,
  'fish-crates': fishCrates,
  'library-boat': libraryBoat,
  'reading-deck': readingDeck,
  'river-village': riverVillage,
  'solar-field': solarField,
  'desert-square': desertSquare,
  stadium,
  'promenade-fans': promenadeFans,
  'geneva-lake': genevaLake,
  reservoir,
  laboratory,
  'night-market': nightMarket,
  'flood-line': floodLine,
  'station-orchestra': stationOrchestra,
  'volcano-race': volcanoRace,
};
