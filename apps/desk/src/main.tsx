import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import './styles.css';
import { createRoot } from 'react-dom/client';
import { Providers } from './app/providers.js';
import { router } from './app/router.js';
import { textsAreThere } from './i18n/i18n.js';

const element = document.getElementById('root');
if (element === null) throw new Error('The page has no place for the desk.');
const root = createRoot(element);
// The screen is on its way while the texts are.
void router.load();
void textsAreThere.then(() => root.render(<Providers />));
