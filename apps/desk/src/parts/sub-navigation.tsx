import { Link } from '@tanstack/react-router';
import classes from './sub-navigation.module.css';

interface Place {
  to:
    | '/newsletter'
    | '/newsletter/subscribers'
    | '/newsletter/outbox'
    | '/readers'
    | '/readers/reactions'
    | '/insights'
    | '/insights/checks'
    | AdminPlace
    | TermsPlace;
  label: string;
}
type TermsPlace = '/terms' | '/terms/candidates' | '/terms/history' | '/terms/glossary';
type AdminPlace = '/admin' | '/admin/sections' | '/admin/engines' | '/admin/style' | '/admin/house';

/** The first part has the address that the others begin with. */
const EXACT = { exact: true };

/** The parts of a screen, each with an address of its own. */
export function SubNavigation({ label, places }: { label: string; places: readonly Place[] }) {
  return (
    <nav aria-label={label} className={classes.nav}>
      <ul>
        {places.map(({ to, label: name }) => (
          <li key={to}>
            <Link to={to} className={classes.link} activeOptions={EXACT}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
