// Runs before the page is painted: says that scripts run, takes up the chosen colours, and keeps the unfiltered list
// from showing where the address asks for a part of it.
(() => {
  const root = document.documentElement;
  root.classList.add('js');
  try {
    const theme = localStorage.getItem('apptrack-theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // Storage may be forbidden; then the system's colours hold.
  }
  if (/[?&](?:status|source|tag|resume|active|quiet|search|sort|figure)=/.test(location.search)) {
    // Who asks for a part of the list came for the list, not for what is due today.
    root.classList.add('filtering', 'listing');
  }
  // A board, or other columns, are drawn by the list's script; until then their room is kept free.
  if (/[?&]columns=/.test(location.search)) root.classList.add('filtering');
  if (/[?&]view=board(?:&|$)/.test(location.search)) root.classList.add('board-view');
})();
