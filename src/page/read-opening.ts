/** A live document in; its headline and first sentences out, for deciding whether to read it at all. */

export interface Opening {
  readonly title: string;
  readonly text: string;
}

export function readOpening(document: Document): Opening {
  const title = document.querySelector('h1')?.textContent ?? document.title;
  let text = '';
  for (const p of document.querySelectorAll('p')) {
    text += `${p.textContent}\n`;
    if (text.length > 3000) break;
  }
  return { title: title.slice(0, 300), text: text.slice(0, 3000) };
}
