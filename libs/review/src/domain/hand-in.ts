import { type UserId } from '@anverso/kernel';

/** A translator's word that a translation is done: whose, and when. */
export interface HandIn {
  handedInBy: UserId;
  at: Date;
}
