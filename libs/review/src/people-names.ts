import { type UserId } from '@anverso/kernel';

/** The names of people, whom features know by id only; the apps answer it from identity. */
export abstract class PeopleNames {
  abstract namesOf(ids: readonly UserId[]): Promise<Map<UserId, string>>;
}
