/** Looks into the extension's closed shadow root, as neither a page nor a plain test can. */
import type { CDPSession, Frame, Page } from 'puppeteer-core';

/** A page, or a frame of its own site in it. */
export type Place = Page | Frame;

export const frameOf = (place: Place): Frame => ('mainFrame' in place ? place.mainFrame() : place);

/**
 * Runs a function in the page with our shadow root, and with what else it is given, plain data; it must be
 * self-contained and give plain data. Null when the extension has no host in this page.
 */
export async function inOurRoot<T, G = undefined>(
  place: Place,
  ask: (root: ShadowRoot, given: G) => T,
  given?: G,
): Promise<Awaited<T> | null> {
  const frame = frameOf(place);
  const isFirefox = (await frame.page().browser().version()).toLowerCase().includes('firefox');
  const asked = `(root) => (${ask.toString()})(root, ${JSON.stringify(given)})`;
  return (await (isFirefox ? askFirefox : askChromium)(frame, asked)) as Awaited<T> | null;
}

interface Node {
  backendNodeId: number;
  children?: Node[];
  shadowRoots?: Node[];
  /** Of a frame's element. */
  contentDocument?: Node;
}

/** The browser's own name for it, which puppeteer keeps to itself. */
const idOf = (frame: Frame): string => (frame as unknown as { _id: string })._id;

async function documentOf(frame: Frame, session: CDPSession): Promise<Node | undefined> {
  const { root } = await session.send('DOM.getDocument', { depth: 2, pierce: true });
  if (frame.parentFrame() === null) return root;
  const frameId = idOf(frame);
  const { backendNodeId } = await session.send('DOM.getFrameOwner', { frameId });
  const { node } = await session.send('DOM.describeNode', {
    backendNodeId,
    depth: 2,
    pierce: true,
  });
  return node.contentDocument;
}

async function askChromium(frame: Frame, ask: string): Promise<unknown> {
  const session = await frame.page().createCDPSession();
  try {
    const host = (await documentOf(frame, session))?.children
      ?.flatMap((html) => html.children ?? [])
      .find((child) => child.shadowRoots !== undefined);
    const ours = host?.shadowRoots?.[0];
    if (ours === undefined) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: ours.backendNodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId!,
      functionDeclaration: `function () { return (${ask})(this); }`,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  } finally {
    await session.detach();
  }
}

/** The part of puppeteer's BiDi connection that we use; it has no public type. */
interface Bidi {
  connection: { send(method: string, params: unknown): Promise<{ result: BidiResult }> };
}
interface BidiResult {
  type: string;
  result: BidiValue;
  exceptionDetails?: { text: string };
}
interface BidiValue {
  sharedId?: string;
  value?: { shadowRoot?: BidiValue | null; children?: BidiValue[] } | string | null;
}

async function askFirefox(frame: Frame, ask: string): Promise<unknown> {
  const { connection } = frame.page().browser() as unknown as Bidi;
  const target = { context: idOf(frame) };
  const tree = await connection.send('script.evaluate', {
    expression: 'document.documentElement',
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  const ours = findShadowRoot(tree.result.result);
  if (ours === null) return null;
  const answer = await connection.send('script.callFunction', {
    functionDeclaration: `async (root) => JSON.stringify(await (${ask})(root)) ?? 'null'`,
    arguments: [{ sharedId: ours }],
    target,
    awaitPromise: true,
  });
  if (answer.result.exceptionDetails) throw new Error(answer.result.exceptionDetails.text);
  return JSON.parse(answer.result.result.value as string);
}

function findShadowRoot(html: BidiValue): string | null {
  const value = typeof html.value === 'object' ? html.value : null;
  for (const child of value?.children ?? []) {
    const inner = typeof child.value === 'object' ? child.value : null;
    if (inner?.shadowRoot?.sharedId !== undefined) return inner.shadowRoot.sharedId;
  }
  return null;
}
