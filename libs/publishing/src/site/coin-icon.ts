/** The coin alone, for browser tabs: it brings its own colours because no stylesheet reaches it. */
export const COIN_ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">
<circle cx="24" cy="24" r="23" fill="#8f3b14"/>
<circle cx="24" cy="24" r="19.2" fill="none" stroke="#fff7ec" stroke-width="1.6"/>
<path d="M13.2 34 23 11.5h2L34.8 34h-4.6l-2.5-6.2h-9.6L15.8 34zM19 25.4h7.8l-4-9.8z" fill="#fff7ec"/>
</svg>
`;
