/** To be built. */
export function ReadersScreen() {
  return <h1>Readers</h1>;
}
