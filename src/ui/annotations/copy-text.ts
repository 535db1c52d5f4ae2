/** Text in; it is on the clipboard, or not, out. The page's selection stays as it is. */

/** Only on a press of the reader's. Where the page or its address forbids the one way the other is left. */
export async function copyText(document: Document, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(document, text);
  }
}

/** Nothing is selected for it, so a page that listens too learns nothing of the text. */
function copyByEvent(document: Document, text: string): boolean {
  const life = new AbortController();
  const { signal } = life;
  let isDone = false;
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isDone = true;
  };
  const view = document.defaultView ?? window;
  view.addEventListener('copy', put, { signal, capture: true });
  document.execCommand('copy');
  life.abort();
  return isDone;
}
