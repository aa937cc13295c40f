import { lazy } from 'react';
import { OnReach } from '../parts/on-demand.js';
import { AccountButton } from './account-button.js';
import { useUser } from './session.js';

const load = () => import('./account-menu.js');
const AccountMenu = lazy(() => load().then(({ AccountMenu: menu }) => ({ default: menu })));

/** Who is signed in; the menu behind it is loaded when somebody reaches for it. */
export function Account() {
  const user = useUser();
  return (
    <OnReach load={load} popup="menu" button={(reach) => <AccountButton user={user} {...reach} />}>
      <AccountMenu />
    </OnReach>
  );
}
