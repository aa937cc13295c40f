import { parseArgs } from 'node:util';
import { invalidInput, isLocale } from '@anverso/kernel';
import { ROLES, Users } from '@anverso/identity';
import { z } from 'zod';
import { type Command } from '../command.js';
import { USAGES } from './usages.js';

const oneLine = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^\P{Cc}*$/u);

/** `add-user EMAIL --name NAME [--role translator|editor|admin] [--locale en|es]`: prints the password once. */
export const addUserCommand: Command = {
  name: 'add-user',
  async run(args, { app, terminal }) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { name: { type: 'string' }, role: { type: 'string' }, locale: { type: 'string' } },
    });
    const [email] = positionals;
    const name = oneLine.safeParse(values.name).data;
    const role = ROLES.find((known) => known === (values.role ?? 'translator'));
    const locale = values.locale ?? terminal.locale;
    if (
      email === undefined ||
      positionals.length > 1 ||
      name === undefined ||
      role === undefined ||
      !isLocale(locale)
    ) {
      throw invalidInput('CLI_USAGE', { usage: USAGES['add-user'] });
    }
    if (!z.email().max(254).safeParse(email).success) throw invalidInput('EMAIL_INVALID');
    const { user, password } = await app.get(Users).create({ email, name, role, locale });
    terminal.done(terminal.t('userAdded', { name: user.name, role: terminal.t(`role_${user.role}`) }));
    terminal.table([[`  ${user.email}`, password]]);
  },
};

/** `reset-password EMAIL`: prints a new password once and ends the person's sessions. */
export const resetPasswordCommand: Command = {
  name: 'reset-password',
  async run(args, { app, terminal }) {
    const { positionals } = parseArgs({ args, allowPositionals: true });
    const [email] = positionals;
    if (email === undefined) throw invalidInput('CLI_USAGE', { usage: USAGES['reset-password'] });
    const user = await app.get(Users).findByEmail(email);
    if (user === undefined) throw invalidInput('USER_NOT_FOUND', { email });
    const password = await app.get(Users).resetPassword(user.id);
    terminal.done(terminal.t('passwordReset', { name: user.name }));
    terminal.table([[`  ${user.email}`, password]]);
  },
};
