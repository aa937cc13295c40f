/** What newsrooms call their sections, folded; a first line of one of these words needs no second look. */
const SECTION_NAMES = new Set(
  [
    'politics politica economy economia business negocios finance finanzas world mundo international internacional',
    'nation nacional national nacion country pais local region regional metro city ciudad',
    'security seguridad defense defensa justice justicia crime sucesos judicial',
    'society sociedad culture cultura arts artes entertainment entretenimiento lifestyle',
    'science ciencia technology tecnologia tech health salud education educacion',
    'environment ambiente climate clima energy energia sports sport deportes deporte travel viajes food gastronomia',
    'opinion opinions editorial analysis analisis features reportajes interview entrevista news noticias actualidad',
    'americas latinoamerica venezuela colombia mexico argentina chile peru elections elecciones',
  ]
    .join(' ')
    .split(' ')
    .concat([
      'medio ambiente',
      'latin america',
      'america latina',
      'human rights',
      'derechos humanos',
      'science and technology',
      'ciencia y tecnologia',
      'features news',
      'organized crime',
      'crimen organizado',
      'public health',
      'salud publica',
    ]),
);

/** Whether a line is the name of a section and nothing else. */
export function isSectionName(text: string): boolean {
  return SECTION_NAMES.has(fold(text));
}

/** The section that a trail such as `Home > Politics` ends in; undefined for any other line. */
export function breadcrumbSection(text: string): string | undefined {
  const parts = text.split(/\s*[>›»/|]\s*/).filter((part) => part !== '');
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined || text.length > 60) return undefined;
  const isTrail = /^(?:home|inicio|portada)$/.test(fold(parts[0] ?? '')) || parts.some(isSectionName);
  return isTrail ? last : undefined;
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}
