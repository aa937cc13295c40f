import { type AppError, conflict, forbidden, notFound } from '@anverso/kernel';

/** The one answer to an unknown address, a wrong password, and a person who was disabled. */
export const signInFailed = (): AppError => forbidden('SIGN_IN_FAILED');

export const tooManySignIns = (now: Date, nextAttemptAt: Date): AppError => {
  const retryAfterSeconds = Math.max(1, Math.ceil((nextAttemptAt.getTime() - now.getTime()) / 1_000));
  return forbidden('SIGN_IN_TOO_MANY', { retryAfterSeconds, minutes: Math.ceil(retryAfterSeconds / 60) });
};

export const userNotFound = (): AppError => notFound('USER_NOT_FOUND');

export const emailTaken = (): AppError => conflict('USER_EMAIL_TAKEN');

export const lastAdmin = (): AppError => conflict('USER_LAST_ADMIN');

export const invitationNotFound = (): AppError => notFound('INVITATION_NOT_FOUND');

export const passwordWrong = (): AppError => forbidden('PASSWORD_WRONG');

export const tokenNotFound = (): AppError => notFound('TOKEN_NOT_FOUND');
