import { loadConfig } from '@anverso/platform';
console.log(loadConfig());
