/** Ids that count: the same file gives the same ids, and they are unique in their document. */
export class DocumentIds {
  private readonly counts = new Map<string, number>();

  next(prefix: 'b' | 'f' | 'i' | 'r'): string {
    const count = (this.counts.get(prefix) ?? 0) + 1;
    this.counts.set(prefix, count);
    return `${prefix}${count}`;
  }
}
