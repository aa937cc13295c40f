export const terminal = {
  configInvalid: '{{variable}} has a value that cannot be used.',
  configPort: '{{variable}} must be a port number from 1 to 65535, for example {{variable}}=4000.',
  configSamePort: 'API_PORT and SITE_PORT must differ: give {{variable}} another number.',
  configPostgres:
    '{{variable}} must be an address such as postgres://user:password@host:5432/anverso. Leave it out to use the built-in database.',
  configRedis:
    '{{variable}} must be an address such as redis://host:6379 or unix:///run/redis.sock. Leave it out to use the built-in Redis.',
  configSmtp:
    '{{variable}} must be an address such as smtps://user:password@host:465. Leave it out to write mail to the outbox folder.',
  configWeb: '{{variable}} must be a web address such as https://news.example.org.',
  configSender: '{{variable}} must look like this: Anverso <news@example.org>.',
  configSecret:
    '{{variable}} holds a space, a line break or another character that a key never has. Copy the key again.',
  configPath: '{{variable}} must be the path of a folder.',
  configLogLevel: '{{variable}} must be one of fatal, error, warn, info, debug, trace, silent.',
  configLanguage: '{{variable}} must be en or es.',
  portTaken:
    'Port {{port}} is taken by another program. Stop that program, or choose another port, for example {{variable}}={{free}}.',
} as const;
