import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Articles, Editions, figuresOf } from '@anverso/articles';
import { Users } from '@anverso/identity';
import { wordFile, wordParagraph } from '@anverso/testing';
import { TranslationJobs } from '@anverso/translation';
import sharp from 'sharp';
import { type Command } from '../../../apps/cli/src/command.js';
import { importCommand } from '../../../apps/cli/src/commands/import.command.js';
import { memoryCommand } from '../../../apps/cli/src/commands/memory.command.js';
import { statusCommand } from '../../../apps/cli/src/commands/status.command.js';
import { addUserCommand, resetPasswordCommand } from '../../../apps/cli/src/commands/user.commands.js';
import { Terminal } from '../../../apps/cli/src/terminal/terminal.js';
import { importStoryNamed, type NewsroomApp, openNewsroom } from '../newsroom-app.js';

const STORY = `# El barco sale de noche

VALPARAÍSO — El barco sale a las 21 horas.

![Un barco](barco.png "El barco. [Ana Gil/Anverso]")

Más tarde vuelve.

![Otro barco](../../../lejos.png "Otro. [Ana Gil/Anverso]")

![Un texto](nota.md "Tercero. [Ana Gil/Anverso]")

Es todo.
`;

let house: NewsroomApp;
let folder: string;

beforeAll(async () => {
  house = await openNewsroom();
  folder = await mkdtemp(join(tmpdir(), 'anverso-cli-'));
  const png = sharp({ create: { width: 40, height: 30, channels: 3, background: '#a33' } }).png();
  await writeFile(join(folder, 'barco.png'), await png.toBuffer());
  await writeFile(join(folder, 'nota.md'), STORY);
  await writeFile(join(folder, 'vacia.md'), '');
  const words = 'El consejo votó el jueves para que la sala abra hasta las dos de la mañana.';
  const title = wordParagraph('La sala abre de noche', { style: 'T' });
  await writeFile(
    join(folder, 'sala.docx'),
    wordFile({ styles: { T: 'Título' }, body: [title, wordParagraph(words)] }),
  );
  await writeFile(join(folder, 'sala.html'), `<h1>La sala abre de noche</h1><p>${words}</p>`);
});
afterAll(async () => {
  await house.close();
  await rm(folder, { recursive: true });
});

/** Runs a command at a Spanish terminal and answers what it printed. */
async function run(command: Command, ...args: string[]): Promise<string> {
  const out = new PassThrough();
  const terminal = new Terminal('es', out as unknown as NodeJS.WriteStream);
  await command.run(args, { app: house.app, config: house.database.config, terminal });
  return stripVTControlCharacters((out.read() as Buffer | null)?.toString() ?? '');
}

describe('import', () => {
  it('says in words what was recognised, attaches what lies near the story, and says what it left alone', async () => {
    const printed = await run(importCommand, join(folder, 'nota.md'), '--section', 'ciencia');
    expect(printed).toContain('✓ Importada: El barco sale de noche');
    expect(printed).toMatch(/\n {2}3 +Data +VALPARAÍSO/);
    expect(printed).toContain('! La imagen ../../../lejos.png no está, o no está cerca de la nota');
    expect(printed).toContain('! La imagen nota.md no se usó: Este archivo no es una imagen');
    expect(printed).not.toMatch(/[A-Z]{3,}_[A-Z]/);
    const [article] = await house.app.get(Articles).list({ limit: 1, offset: 0 });
    const edition = await house.app.get(Editions).find(article?.id ?? '', 'es');
    expect(edition?.state).toBe('draft');
    const figures = edition === undefined ? [] : figuresOf(edition.document);
    expect(figures.map(({ assetId }) => typeof assetId)).toEqual(['string', 'undefined', 'undefined']);
  });

  it.each(['sala.docx', 'sala.html'])('takes %s and says where a line stands', async (name) => {
    const printed = await run(importCommand, join(folder, name), '--section', 'ciencia');
    expect(printed).toContain('✓ Importada: La sala abre de noche');
    expect(printed).toMatch(/ +Título +La sala abre de noche/);
  });

  it.each([
    ['the same file again', ['nota.md'], 'IMPORT_EXISTS'],
    ['an empty file', ['vacia.md'], 'IMPORT_EMPTY'],
    ['a folder', ['.'], 'FILE_NOT_READABLE'],
    ['a file that is not there', ['fehlt.md'], 'FILE_NOT_READABLE'],
    ['a picture', ['barco.png'], 'IMPORT_UNKNOWN_TYPE'],
    ['a language of another house', ['nota.md', '--locale', 'pt'], 'LOCALE_UNKNOWN'],
    ['a person whom nobody knows', ['nota.md', '--as', 'x@example.org'], 'USER_NOT_FOUND'],
    ['a person who may not write', ['nota.md', '--as', 'translator@anverso.example'], 'ROLE_NEEDED'],
  ])('refuses %s', async (_what, [file = '', ...options], code) => {
    await expect(run(importCommand, join(folder, file), ...options)).rejects.toMatchObject({ code });
  });

  it.each([
    ['no file', []],
    ['two files', ['a.md', 'b.md']],
  ])('says how it goes with %s', async (_what, files) => {
    await expect(run(importCommand, ...files)).rejects.toMatchObject({ code: 'CLI_USAGE' });
  });
});

describe('memory', () => {
  const UNIT =
    '<tu><tuv xml:lang="en"><seg>The dam held.</seg></tuv><tuv xml:lang="es"><seg>La presa resistió.</seg></tuv></tu>';

  it('takes a file in, says what became of it, and gives the memory out', async () => {
    const path = join(folder, 'vieja.tmx');
    await writeFile(path, `<tmx version="1.4"><header srclang="en"/><body>${UNIT}\n<tu/></body></tmx>`);
    const printed = await run(memoryCommand, 'import', path);
    expect(printed).toContain('✓ Tomado de vieja.tmx: 1 pares de textos');
    expect(printed).toContain('línea 2: No hay un par de textos');
    expect(await run(memoryCommand, 'import', path)).toMatch(/1 +ya conocidos/);
    const out = join(folder, 'memoria.tmx');
    await run(memoryCommand, 'export', out);
    expect(await readFile(out, 'utf8')).toContain('<seg>La presa resistió.</seg>');
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it.each([
    ['a direction that there is not', ['copy', 'a.tmx'], 'CLI_USAGE'],
    ['no file', ['export'], 'CLI_USAGE'],
    ['a folder', ['import', '.'], 'FILE_NOT_READABLE'],
    ['a place that is not there', ['export', '/fehlt/memoria.tmx'], 'FILE_NOT_WRITABLE'],
    ['a person who may not', ['import', '/dev/null', '--as', 'translator@anverso.example'], 'ROLE_NEEDED'],
  ])('refuses %s', async (_what, args, code) => {
    await expect(run(memoryCommand, ...args)).rejects.toMatchObject({ code });
  });
});

describe('status', () => {
  it('names states in Spanish, and says why a job stopped and what to do', async () => {
    const { article } = await importStoryNamed(house, 'parked');
    const jobs = house.app.get(TranslationJobs);
    const job = await jobs.submit(article.id, house.newsroom.editor.user.id, 'deepl');
    await jobs.run(job.id);
    const printed = await run(statusCommand);
    expect(printed).toMatch(
      /Council parked votes at midnight +en → es +en traducción .*en espera: Este motor no está configurado/,
    );
    expect(printed).toMatch(/El barco sale de noche +es → en +borrador/);
  });
});

describe('add-user and reset-password', () => {
  it('add a person and change their password, each shown once', async () => {
    const added = await run(addUserCommand, 'Ana@Example.org', '--name', 'Ana Gil', '--role', 'editor');
    const reset = await run(resetPasswordCommand, 'ana@example.org');
    const passwords = [added, reset].map((printed) => /(?:[a-z0-9]{5}-){3}[a-z0-9]{5}/.exec(printed)?.[0]);
    expect(new Set(passwords).size).toBe(2);
    expect(await house.app.get(Users).findByEmail('ana@example.org')).toMatchObject({ role: 'editor', locale: 'es' });
  });

  it.each([
    ['no address', ['--name', 'Ana'], 'CLI_USAGE'],
    ['no name', ['b@example.org'], 'CLI_USAGE'],
    ['a name of spaces', ['b@example.org', '--name', ' '], 'CLI_USAGE'],
    ['a name with a line break', ['b@example.org', '--name', 'Ana\nGil'], 'CLI_USAGE'],
    ['a role that does not exist', ['b@example.org', '--name', 'Ana', '--role', 'boss'], 'CLI_USAGE'],
    ['a language of another house', ['b@example.org', '--name', 'Ana', '--locale', 'pt'], 'CLI_USAGE'],
    ['an address that is none', ['nobody', '--name', 'Ana'], 'EMAIL_INVALID'],
    ['an address that is taken', ['editor@anverso.example', '--name', 'Ana'], 'USER_EMAIL_TAKEN'],
  ])('refuse %s', async (_what, args, code) => {
    const before = (await house.app.get(Users).list()).length;
    await expect(run(addUserCommand, ...args)).rejects.toMatchObject({ code });
    expect(await house.app.get(Users).list()).toHaveLength(before);
  });
});
