import { lazy, Suspense, useState } from 'react';
import { AccountButton } from './account-button.js';
import { useUser } from './session.js';

const load = () => import('./account-menu.js');
const AccountMenu = lazy(() => load().then(({ AccountMenu: menu }) => ({ default: menu })));

/** Who is signed in; the menu behind it is loaded when somebody reaches for it. */
export function Account() {
  const user = useUser();
  const [isWanted, setIsWanted] = useState(false);
  const button = (
    <AccountButton
      user={user}
      aria-haspopup="menu"
      aria-expanded={false}
      onPointerEnter={() => void load()}
      onFocus={() => void load()}
      onClick={() => setIsWanted(true)}
    />
  );
  if (!isWanted) return button;
  return (
    <Suspense fallback={button}>
      <AccountMenu />
    </Suspense>
  );
}
