/** Every word that may follow `npm run anverso --`, and how it goes; the catalogue says what it does. */
export const USAGES = {
  import: 'import FILE [--locale en|es] [--section SECTION] [--as EMAIL]',
  status: 'status',
  demo: 'demo',
  'add-user': 'add-user EMAIL --name NAME [--role translator|editor|admin] [--locale en|es]',
  'reset-password': 'reset-password EMAIL',
  memory: 'memory export|import FILE [--as EMAIL]',
  start: 'start [--verbose]',
  help: 'help',
} as const;
