/** To be built. */
export function ApprovalScreen() {
  return <h1>Approval</h1>;
}
