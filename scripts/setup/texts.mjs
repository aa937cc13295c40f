/** What the set-up says before the catalogues are there to be read. */
const TEXTS = {
  en: {
    nodeTooOld: (found) =>
      `Anverso needs Node.js 20.19 or newer to set itself up; this is ${found}. Get one from https://nodejs.org, or: sudo apt install nodejs`,
    runtimeMissing: (found) =>
      `Node.js 24 could not be installed with the packages on this platform, and this one is ${found}. Install Node.js 24 or newer and start again.`,
    installing: (packages, why) => `Installing ${packages} with apt: ${why}`,
    installed: (packages, seconds) => `${packages} installed (${seconds} s)`,
    byHand: (name, why) => `${name} is missing: ${why} Install it with one of these, then start again:`,
    without: (name, why) => `Going on without ${name}: ${why} To have it later:`,
    aptFailed: 'apt could not install it. Its last words:',
    dependencies:
      'Installing the packages of package-lock.json with npm: Anverso itself. The first time takes a minute or two.',
    dependenciesFailed: 'npm could not install the packages. Its words stand above; check the network and start again.',
    dependenciesDone: (seconds) => `Packages installed (${seconds} s)`,
    buildFailed: 'The build failed:',
    built: (seconds) => `Built (${seconds} s)`,
    whyRedis: 'Redis carries the queue of translation jobs and mailings. Anverso runs its own, on a private socket.',
    whyApertium:
      'Apertium drafts translations on this machine, without an account. Without it, and without DEEPL_API_KEY, people translate by hand.',
    whyChromium: 'Chromium opens the pages and mails that the tests check.',
    whyToolkit: 'Another translation program reads and writes the files that go out.',
    whyNginx: 'The benches serve the same pages with nginx, to compare.',
    whyWrk: 'The benches ask the site and nginx for pages with wrk, as fast as they answer.',
  },
  es: {
    nodeTooOld: (found) =>
      `Anverso necesita Node.js 20.19 o posterior para instalarse; esta versión es ${found}. Descárguelo de https://nodejs.org, o bien: sudo apt install nodejs`,
    runtimeMissing: (found) =>
      `En esta plataforma no se pudo instalar Node.js 24 junto con los paquetes, y la versión del equipo es ${found}. Instale Node.js 24 o posterior y vuelva a empezar.`,
    installing: (packages, why) => `Instalando ${packages} con apt: ${why}`,
    installed: (packages, seconds) => `${packages}: instalado (${seconds} s)`,
    byHand: (name, why) => `Falta ${name}: ${why} Instálelo con una de estas órdenes y vuelva a empezar:`,
    without: (name, why) => `Se continúa sin ${name}: ${why} Para tenerlo más adelante:`,
    aptFailed: 'apt no pudo instalarlo. Esto fue lo último que dijo:',
    dependencies:
      'Instalando con npm los paquetes de package-lock.json, es decir, Anverso. La primera vez tarda uno o dos minutos.',
    dependenciesFailed:
      'npm no pudo instalar los paquetes. El motivo está más arriba; revise la red y vuelva a empezar.',
    dependenciesDone: (seconds) => `Paquetes instalados (${seconds} s)`,
    buildFailed: 'La compilación falló:',
    built: (seconds) => `Compilado (${seconds} s)`,
    whyRedis: 'Redis lleva la cola de traducciones y envíos. Anverso usa uno propio, en un socket privado.',
    whyApertium:
      'Apertium prepara borradores de traducción en este equipo, sin cuenta alguna. Sin él, y sin DEEPL_API_KEY, se traduce a mano.',
    whyChromium: 'Chromium abre las páginas y los correos que comprueban las pruebas.',
    whyToolkit: 'Otro programa de traducción lee y escribe los archivos que salen.',
    whyNginx: 'Las mediciones sirven las mismas páginas con nginx, para comparar.',
    whyWrk: 'Las mediciones piden páginas al sitio y a nginx con wrk, tan rápido como responden.',
  },
};

/** The texts in the terminal's language, chosen as the product itself chooses it. */
export function textsFor(env) {
  const lang = env.TERMINAL_LANG || env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return lang.toLowerCase().startsWith('es') ? TEXTS.es : TEXTS.en;
}

export const say = (line) => process.stdout.write(`  ${line}\n`);

/** Says why it cannot go on, and stops. */
export function stop(line, details = []) {
  process.stderr.write(`\nanverso: ${line}\n${details.map((detail) => `    ${detail}\n`).join('')}\n`);
  process.exit(1);
}

export const secondsSince = (start) => ((Date.now() - start) / 1000).toFixed(1);
