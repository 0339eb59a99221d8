// Keys of the grid do not scroll the page, and the active cell stays in sight.
const own = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'Enter', ' ', 'PageUp', 'PageDown', 'Backspace']);

export function follow(grid) {
  grid.addEventListener('keydown', pressed => {
    if (own.has(pressed.key) && !pressed.altKey && !pressed.metaKey) {
      pressed.preventDefault();
    }
  });
  new MutationObserver(() => document.getElementById(grid.getAttribute('aria-activedescendant'))?.scrollIntoView({ block: 'nearest', inline: 'nearest' }))
    .observe(grid, { attributes: true, attributeFilter: ['aria-activedescendant'] });
}
