import { Global, Module } from '@nestjs/common';
import { PeopleNames } from '@anverso/kernel';
import { ApiTokensRepository } from './api-tokens.repository.js';
import { ApiTokens } from './api-tokens.service.js';
import { InvitationsRepository } from './invitations.repository.js';
import { Invitations } from './invitations.service.js';
import { SessionsRepository } from './sessions.repository.js';
import { Sessions } from './sessions.service.js';
import { SignInFailures } from './sign-in-failures.repository.js';
import { UsersRepository } from './users.repository.js';
import { Users } from './users.service.js';

/** Global, because features ask for {@link PeopleNames} without knowing who answers. */
@Global()
@Module({
  providers: [
    ApiTokens,
    ApiTokensRepository,
    Invitations,
    InvitationsRepository,
    Sessions,
    SessionsRepository,
    SignInFailures,
    Users,
    UsersRepository,
    { provide: PeopleNames, useExisting: Users },
  ],
  exports: [ApiTokens, Invitations, PeopleNames, Sessions, Users],
})
export class IdentityModule {}
