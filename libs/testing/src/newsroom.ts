import { type INestApplicationContext } from '@nestjs/common';
import { Sections } from '@anverso/articles';
import { Subscriptions } from '@anverso/audience';
import { type Role, type User, Users } from '@anverso/identity';
import { type Locale, LOCALES } from '@anverso/kernel';
import { type Newsletter, Newsletters } from '@anverso/newsletter';
import { createTestApp } from './test-app.js';
import { type TestDatabase } from './test-database.js';

export interface Person {
  user: User;
  email: string;
  password: string;
}

/** People, sections, a newsletter, and a reader in each language: what a test of the road needs to begin. */
export interface Newsroom {
  admin: Person;
  editor: Person;
  translator: Person;
  newsletter: Newsletter;
  subscribers: { email: string; locale: Locale }[];
}

/** Furnishes a suite's database through services of its own, which are closed again. */
export async function createNewsroom(database: TestDatabase): Promise<Newsroom> {
  const app = await createTestApp(database.config);
  try {
    return await furnishNewsroom(app);
  } finally {
    await app.close();
  }
}

/** Furnishes the house behind these services. */
export async function furnishNewsroom(app: INestApplicationContext): Promise<Newsroom> {
  await app.get(Sections).save({
    id: 'politics',
    position: 0,
    names: { en: named('Politics', 'politics'), es: named('Política', 'politica') },
  });
  await app
    .get(Sections)
    .save({ id: 'science', position: 1, names: { en: named('Science', 'science'), es: named('Ciencia', 'ciencia') } });
  const newsletter = await app.get(Newsletters).ensure({
    slug: 'daily',
    names: { en: 'Daily briefing', es: 'Boletín diario' },
    descriptions: { en: 'The stories of the day.', es: 'Las historias del día.' },
  });
  const subscribers = LOCALES.map((locale) => ({ email: `reader-${locale}@example.org`, locale }));
  for (const { email, locale } of subscribers) {
    await app.get(Subscriptions).addConfirmed({ newsletterId: newsletter.id, email, locale, wording: 'Yes' });
  }
  return {
    admin: await hire(app, 'admin', 'en'),
    editor: await hire(app, 'editor', 'en'),
    translator: await hire(app, 'translator', 'es'),
    newsletter,
    subscribers,
  };
}

async function hire(app: INestApplicationContext, role: Role, locale: Locale): Promise<Person> {
  const email = `${role}@anverso.example`;
  const { user, password } = await app.get(Users).create({ email, name: `The ${role}`, role, locale });
  return { user, email, password };
}

const named = (name: string, slug: string): { name: string; slug: string } => ({ name, slug });
