/**
 * What stands in our root from the first note on, for the keyboard and for screen readers: the button that opens the
 * list of notes, seen only with the focus on it, and the place where they are told what they came to.
 */

export interface Opener {
  readonly button: HTMLButtonElement;
  /** Its text is read out when it changes. */
  readonly status: HTMLElement;
}

export function addOpener(root: ShadowRoot): Opener {
  const { ownerDocument: document } = root;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'opener';
  button.ariaExpanded = 'false';
  const status = document.createElement('p');
  status.className = 'status';
  status.setAttribute('role', 'status');
  root.append(button, status);
  return { button, status };
}
