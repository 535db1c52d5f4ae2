/**
 * Whether a page's own elements stand in the way of what we ask of it: a field named "parentNode" hides that
 * property of its form, and a walk up the tree would never end. No page does so but to do harm.
 */

const ofForms =
  `parentNode parentElement lastChild previousSibling shadowRoot localName nodeType ownerDocument
  textContent hasAttributes hasAttribute getAttribute contains compareDocumentPosition querySelectorAll closest
  checkVisibility getRootNode nextElementSibling getElementsByTagName querySelector`.split(/\s+/);
const ofDocuments = ['documentElement', 'body', 'defaultView'];

/** Named elements show as properties of the form's or the document's own. */
export function isClobbered(document: Document): boolean {
  if (ofDocuments.some((name) => Object.hasOwn(document, name))) return true;
  return Array.from(document.getElementsByTagName('form')).some((form) =>
    ofForms.some((name) => Object.hasOwn(form, name)),
  );
}
