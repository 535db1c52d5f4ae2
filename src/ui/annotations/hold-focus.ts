/** Takes the keyboard's focus into our root and gives it back where it came from. */

export interface FocusHolder {
  /** Focuses a frame of ours; remembers who had the focus, unless another frame of ours had it. */
  take(element: HTMLElement): void;
  /** Back to who had it before our frames, when it is in this one; the reader may be elsewhere. */
  giveBack(frame: HTMLElement): void;
}

export function holdFocus(root: ShadowRoot): FocusHolder {
  const { ownerDocument: document } = root;
  let previous: Element | null = null;
  return {
    take(element) {
      const isInFrame = root.activeElement?.closest('[popover]') != null;
      if (!isInFrame) previous = root.activeElement ?? document.activeElement;
      element.focus({ preventScroll: true });
    },
    giveBack(frame) {
      const { activeElement } = root;
      if (!(activeElement instanceof HTMLElement) || !frame.contains(activeElement)) return;
      if (previous instanceof HTMLElement && previous.isConnected && previous !== document.body) {
        previous.focus({ preventScroll: true });
      }
      // The body, or what the browser will not focus again: then nobody has it.
      if (frame.contains(root.activeElement)) activeElement.blur();
      previous = null;
    },
  };
}
