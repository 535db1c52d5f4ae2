/** What of our words a reader cannot read in a page of the gallery. */

/** One line each: text that its box cuts off, and whatever makes the page scroll sideways; empty when all is well. */
export function findCut(): string[] {
  const elements = [...listAll(document.body)];
  const sideways = document.documentElement.scrollWidth - window.innerWidth;
  return [
    ...elements.filter(isCutOff).map((element) => `cut off: ${describe(element)}`),
    ...(sideways > 0 ? [`scrolls sideways by ${sideways} px: ${widest(elements)}`] : []),
  ];
}

/** Of our own open shadow roots too. */
function* listAll(root: Element | ShadowRoot): Generator<HTMLElement> {
  for (const element of root.querySelectorAll('*')) {
    if (element instanceof HTMLElement) yield element;
    if (element.shadowRoot !== null) yield* listAll(element.shadowRoot);
  }
}

/** A list shortens headlines on purpose, with “…”; those are an article's words, with a language of their own. */
function isCutOff(element: HTMLElement): boolean {
  const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(element);
  const isShortened = textOverflow === 'ellipsis' || webkitLineClamp !== 'none';
  // What was typed can be scrolled.
  if (element.matches('input, textarea, select')) return false;
  if (element.clientWidth <= 1 || (isShortened && element.closest('[lang]:not(html)') !== null))
    return false;
  const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
  // Half a pixel goes with rounding.
  return (
    (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
    (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
  );
}

function widest(elements: readonly HTMLElement[]): string {
  const over = elements.filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return right > window.innerWidth + 1 || left < -1;
  });
  return over.slice(0, 3).map(describe).join(' | ');
}

const describe = ({ localName, className, innerText }: HTMLElement): string =>
  `<${localName} class="${className}"> ${innerText.replaceAll(/\s+/g, ' ').slice(0, 80)}`;
