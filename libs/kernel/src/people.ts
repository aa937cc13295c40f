/** Features know people by this id alone. */
export type UserId = string;

/** The names of people, for what shows them; identity answers it, and features need not know identity. */
export abstract class PeopleNames {
  abstract namesOf(ids: readonly UserId[]): Promise<Map<UserId, string>>;
}
