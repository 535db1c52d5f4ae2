/** A finger or pen on text that is not itself something to press: there the page's own action wins. */
export function isTap(event: MouseEvent): boolean {
  const isFinger = event instanceof PointerEvent && /^(touch|pen)$/.test(event.pointerType);
  const pressable = 'a[href], button, input, select, textarea, label, summary, [role="button"]';
  const [target] = event.composedPath();
  return isFinger && target instanceof Element && target.closest(pressable) === null;
}
