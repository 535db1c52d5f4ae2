/** Arrow keys, Home and End in a list of buttons in, the focus on another of them out. Tab goes through them as well. */

/** Until the signal aborts; a key that it does not use it leaves to the browser. */
export function moveFocusIn(list: HTMLElement, signal: AbortSignal): void {
  const move = (event: KeyboardEvent): void => {
    const buttons = [...list.querySelectorAll<HTMLElement>('ol button')];
    const at = buttons.findIndex((button) => button === event.target);
    const last = buttons.length - 1;
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: last }[event.key];
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    buttons[Math.min(Math.max(next, 0), last)]?.focus();
  };
  list.addEventListener('keydown', move, { signal });
}
