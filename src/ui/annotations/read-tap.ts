/** A click in; what a finger or pen met with it out. */

/** Where the page's own action wins. */
const pressable = 'button, input, select, textarea, label, summary, [role="button"]';

/** text: nothing to press. link: whose page is only gone to by a second tap. Null: no tap, or on something to press. */
export function readTap(event: MouseEvent): 'text' | 'link' | null {
  const isFinger = event instanceof PointerEvent && /^(touch|pen)$/.test(event.pointerType);
  const [target] = event.composedPath();
  if (!isFinger || !(target instanceof Element) || target.closest(pressable) !== null) return null;
  return target.closest('a[href]') === null ? 'text' : 'link';
}
