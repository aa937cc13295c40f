/** What the installation knows of itself: `@anverso/platform`. */
export interface HouseTables {
  settings: SettingsTable;
}

/** Values of the installation that are made once, such as the signing secret. */
export interface SettingsTable {
  key: string;
  value: string;
}
