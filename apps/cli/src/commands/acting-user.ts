import { reaches, type Role, type User, Users } from '@anverso/identity';
import { forbidden, invalidInput } from '@anverso/kernel';
import { type CommandContext } from '../command.js';

/** Who a command acts for: `--as EMAIL`, else the first person with this role, or an administrator. */
export async function actingUser({ app }: CommandContext, role: Role, email?: string): Promise<User> {
  const users = (await app.get(Users).list()).filter(({ disabledAt }) => disabledAt === null);
  const user =
    email === undefined
      ? (users.find((person) => person.role === role) ?? users.find((person) => person.role === 'admin'))
      : users.find((person) => person.email === email.toLowerCase());
  if (user === undefined) throw invalidInput('USER_NOT_FOUND', { email: email ?? role });
  if (!reaches(user.role, role)) throw forbidden('ROLE_NEEDED', { role });
  return user;
}
