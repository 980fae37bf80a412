export type Theme = 'SYSTEM' | 'LIGHT' | 'DARK';

const STORED_AS = 'entrenous.theme';
const dark = matchMedia('(prefers-color-scheme: dark)');
let chosen: Theme = stored();

/** Shows a theme and keeps it in the browser, where index.html reads it before the first paint. */
export function showTheme(theme: Theme): void {
  chosen = theme;
  try {
    localStorage.setItem(STORED_AS, theme);
  } catch {
    // Without storage the theme follows the system at the next visit.
  }
  apply();
}

dark.addEventListener('change', apply);

function apply(): void {
  const isDark = chosen === 'DARK' || (chosen === 'SYSTEM' && dark.matches);
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
}

function stored(): Theme {
  try {
    const value = localStorage.getItem(STORED_AS);
    return value === 'LIGHT' || value === 'DARK' ? value : 'SYSTEM';
  } catch {
    return 'SYSTEM';
  }
}
