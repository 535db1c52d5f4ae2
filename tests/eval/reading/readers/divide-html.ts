/** HTML in, its text out, divided wherever an element begins or ends that is not inline. */
import { inlineTags, unreadTags } from '../../../../src/page/data/page-tags.ts';

export function divideHtml(html: string): string[] {
  const paragraphs: string[] = [''];
  const add = (node: Node): void => {
    if (node.nodeType === 3) paragraphs[paragraphs.length - 1] += (node as Text).data;
    const tag = node.nodeType === 1 ? (node as Element).localName : '';
    if (unreadTags.has(tag)) return;
    const isBlock = tag !== '' && !inlineTags.has(tag) && tag !== 'br';
    if (isBlock) paragraphs.push('');
    for (const child of node.childNodes) add(child);
    if (isBlock) paragraphs.push('');
  };
  add(new DOMParser().parseFromString(html, 'text/html').body);
  return paragraphs.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
}
