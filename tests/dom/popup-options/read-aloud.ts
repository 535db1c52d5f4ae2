/** A page in; what a screen reader is given of it, in its order, out: "heading 1 “No related story”". Chromium only. */
import type { Page, SerializedAXNode } from 'puppeteer-core';

/** Lines of role, name and state. What only holds others and has no name is left out, and texts that a name says already. */
export async function readAloud(page: Page): Promise<string[]> {
  const root = await page.accessibility.snapshot({ interestingOnly: false });
  return root === null ? [] : (root.children ?? []).flatMap((child) => say(child));
}

const mute = new Set([
  'generic',
  'none',
  'paragraph',
  'InlineTextBox',
  'ListMarker',
  'time',
  'LineBreak',
]);

function say(node: SerializedAXNode): string[] {
  const { role, name = '', level, checked, expanded, children = [] } = node;
  const states = Object.entries({ checked, expanded }).flatMap(([state, is]) =>
    is === undefined ? [] : [is === true ? state : `not ${state}`],
  );
  const text = name.replaceAll('\u00a0', ' ').trim();
  const words =
    role === 'StaticText'
      ? [text]
      : [role, role === 'heading' && level, text && `“${text}”`, ...states];
  const own = mute.has(role) ? '' : words.filter(Boolean).join(' ');
  const inner = children.filter((child) => child.role !== 'StaticText' || child.name !== name);
  const rest = text !== '' && role !== 'StaticText' && isLeaf.has(role) ? [] : inner;
  return [...(own === '' ? [] : [own]), ...rest.flatMap((child) => say(child))];
}

/** Of these the name is all that is read. */
const isLeaf = new Set(['button', 'link', 'heading', 'switch', 'DisclosureTriangle', 'tab']);
