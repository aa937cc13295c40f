/** To be built. */
export function ReleasesScreen() {
  return <h1>Releases</h1>;
}
