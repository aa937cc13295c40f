import { Inject, Injectable, Logger } from '@nestjs/common';
import { type Clock, type Locale, newId, newSecret, sha256 } from '@anverso/kernel';
import { CLOCK, CONFIG, type Config, DB, type Db, MAIL_TRANSPORT, type MailTransport } from '@anverso/platform';
import { hashPassword } from './argon2/password-hash.js';
import { type Invitation, INVITATION_LASTS_MS } from './domain/invitation.js';
import { type Role } from './domain/role.js';
import { normalizeEmail, type User } from './domain/user.js';
import { emailTaken, invitationNotFound } from './identity.errors.js';
import { invitationMail } from './invitation-mail.js';
import { InvitationsRepository } from './invitations.repository.js';
import { UsersRepository } from './users.repository.js';

/** How people come into the newsroom: by a link that opens once and lasts seven days. */
@Injectable()
export class Invitations {
  private readonly logger = new Logger('invitations');

  constructor(
    @Inject(DB) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(MAIL_TRANSPORT) private readonly transport: MailTransport,
    private readonly invitations: InvitationsRepository,
    private readonly users: UsersRepository,
  ) {}

  /** Invites an address; the answer and the mail are the only places where the link can be read. */
  async invite(wanted: {
    email: string;
    role: Role;
    locale: Locale;
    invitedBy: User;
  }): Promise<{ invitation: Invitation; link: string; mailed: boolean }> {
    const email = normalizeEmail(wanted.email);
    if ((await this.users.findByEmail(email)) !== undefined) throw emailTaken();
    const now = this.clock.now();
    const token = newSecret(32);
    const invitation: Invitation = {
      id: newId(),
      email,
      role: wanted.role,
      locale: wanted.locale,
      invitedBy: wanted.invitedBy.id,
      expiresAt: new Date(now.getTime() + INVITATION_LASTS_MS),
    };
    await this.invitations.replace(invitation, sha256(token), now);
    const link = `${this.config.api.deskUrl}/invitation/${token}`;
    return { invitation, link, mailed: await this.mail(invitation, link, wanted.invitedBy.name) };
  }

  /** Those that still open. */
  listOpen(): Promise<Invitation[]> {
    return this.invitations.listOpen(this.clock.now());
  }

  /** What the page behind a link may show: whom it is for. */
  async get(token: string): Promise<Invitation> {
    const invitation = await this.invitations.findOpen(sha256(token), this.clock.now());
    if (invitation === undefined) throw invitationNotFound();
    return invitation;
  }

  /** Takes an invitation up: the person is in the newsroom from now on. */
  async accept(token: string, person: { name: string; password: string }): Promise<User> {
    await this.get(token);
    const passwordHash = await hashPassword(person.password);
    const now = this.clock.now();
    return this.db.transaction().execute(async (trx) => {
      const invitation = await this.invitations.take(sha256(token), now, trx);
      if (invitation === undefined) throw invitationNotFound();
      const { email, role, locale } = invitation;
      const user = await this.users.insert(
        { id: newId(), email, name: person.name.trim(), role, locale, passwordHash },
        now,
        trx,
      );
      if (user === undefined) throw emailTaken();
      return user;
    });
  }

  async withdraw(id: string): Promise<void> {
    if (!(await this.invitations.delete(id))) throw invitationNotFound();
  }

  /** A mail that does not leave is no reason to fail: the link can be handed over in another way. */
  private async mail(invitation: Invitation, link: string, inviter: string): Promise<boolean> {
    try {
      const receipt = await this.transport.send(invitationMail(invitation, { link, inviter }, this.config));
      return receipt.outcome === 'accepted';
    } catch (error) {
      this.logger.warn(
        `invitation ${invitation.id} was not mailed: ${error instanceof Error ? error.name : 'unknown'}`,
      );
      return false;
    }
  }
}
