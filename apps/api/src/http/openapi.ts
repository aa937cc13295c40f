import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { SESSION_COOKIE } from './session-cookie.js';

const TAGS: Record<string, string> = {
  session: 'Signing in and out',
  people: 'The newsroom and its API tokens',
  articles: 'Stories: import, documents, pictures, sections',
  translation: 'Translation jobs and their progress',
  review: 'Segments, findings, hand-in, approval',
  memory: 'What approved translations taught: suggestions, search, repetitions',
  terms: 'What the house calls things in both languages, with its history and its files',
  releases: 'Publishing both languages together',
  newsletter: 'Newsletters, issues and their sending',
  audience: 'Subscriptions, reactions and feedback of readers',
  administration: 'Sections, engines, and the settings of the house',
  health: 'For whoever watches over the machine',
};

/** The machine-readable description at `/api/openapi.json` and the page to try it at `/api/docs`. */
export function serveDocumentation(app: NestFastifyApplication): void {
  const description = new DocumentBuilder()
    .setTitle('Anverso')
    .setDescription(
      'Write once, translate, review, approve, and release both languages together. Sign in with `POST /api/session` ' +
        'and go on with the cookie, or send an API token as `Authorization: Bearer anv_…`. Problems come as ' +
        '`application/problem+json` in the language of the caller.',
    )
    .setVersion('0.1.0')
    .addCookieAuth(SESSION_COOKIE, { type: 'apiKey', in: 'cookie', name: SESSION_COOKIE }, 'cookie')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'An API token: anv_<id>_<secret>' }, 'bearer');
  for (const [tag, meaning] of Object.entries(TAGS)) description.addTag(tag, meaning);
  SwaggerModule.setup('docs', app, () => nameProblems(SwaggerModule.createDocument(app, description.build())), {
    useGlobalPrefix: true,
    jsonDocumentUrl: 'openapi.json',
    raw: ['json'],
    customSiteTitle: 'Anverso API',
  });
}

interface Answer {
  content?: Record<string, object>;
}

/** Problems travel under their own media type (RFC 9457), which a schema alone does not tell. */
function nameProblems(document: OpenAPIObject): OpenAPIObject {
  for (const path of Object.values(document.paths)) {
    for (const operation of Object.values(path) as { responses?: Record<string, Answer> }[]) {
      const problem = operation.responses?.default;
      const schema = problem?.content?.['application/json'];
      if (problem !== undefined && schema !== undefined) problem.content = { 'application/problem+json': schema };
    }
  }
  return document;
}
