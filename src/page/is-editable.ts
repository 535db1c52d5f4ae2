/** Whether text is the reader's own writing, which is never read: editors, and documents in design mode. */

/** Selects what a reader writes in. */
export const editor = '[contenteditable]:not([contenteditable="false" i])';

/** Of one element, whatever it stands in. */
export function isEditor(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value !== null && value.toLowerCase() !== 'false';
}

export function isInEditor(element: Element): boolean {
  return element.ownerDocument.designMode === 'on' || element.closest(editor) !== null;
}
