/** Whether an address (without its query) is one that a route's path stands for: `:name` is any one piece. */
export function matchesPath(path: string, address: string): boolean {
  const pieces = address.split('/');
  const pattern = path.split('/');
  return (
    pieces.length === pattern.length &&
    pattern.every((piece, index) => (piece.startsWith(':') ? pieces[index] !== '' : piece === pieces[index]))
  );
}
