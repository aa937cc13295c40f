import { type terminal as source } from '../en/terminal.js';
import { type Catalogue } from '../../catalogue.js';

export const terminal: Catalogue<typeof source> = {
  configInvalid: '{{variable}} tiene un valor que no se puede usar.',
  configPort: '{{variable}} debe ser un número de puerto entre 1 y 65535, por ejemplo {{variable}}=4000.',
  configSamePort: 'API_PORT y SITE_PORT deben ser distintos: elija otro número para {{variable}}.',
  configPostgres:
    '{{variable}} debe ser una dirección como postgres://usuario:clave@servidor:5432/anverso. Si no la indica, se usa la base de datos incluida.',
  configRedis:
    '{{variable}} debe ser una dirección como redis://servidor:6379 o unix:///run/redis.sock. Si no la indica, se usa el Redis incluido.',
  configSmtp:
    '{{variable}} debe ser una dirección como smtps://usuario:clave@servidor:465. Si no la indica, el correo se guarda en la carpeta outbox.',
  configWeb: '{{variable}} debe ser una dirección web como https://noticias.example.org.',
  configSender: '{{variable}} debe tener esta forma: Anverso <news@example.org>.',
  configSecret:
    '{{variable}} contiene un espacio, un salto de línea u otro carácter que una clave nunca lleva. Copie la clave de nuevo.',
  configPath: '{{variable}} debe ser la ruta de una carpeta.',
  configLogLevel: '{{variable}} debe ser una de estas palabras: fatal, error, warn, info, debug, trace, silent.',
  configLanguage: '{{variable}} debe ser en o es.',
  portTaken: 'Otro programa ocupa el puerto {{port}}. Ciérrelo o elija otro puerto, por ejemplo {{variable}}={{free}}.',
};
