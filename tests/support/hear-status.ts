/** Hears what our status tells a screen reader: a moment later it is gone, and whoever asks then has missed it. */
import { inOurRoot, type Place } from './our-root.ts';

type Heard = Element & { heard?: string[] };

/** All that it tells from now on, in order. */
export async function hearStatus(place: Place): Promise<() => Promise<readonly string[]>> {
  await inOurRoot(place, (root) => {
    const status = root.querySelector<Heard>('[role="status"]')!;
    const heard: string[] = [];
    status.heard = heard;
    const hear = (): unknown => status.textContent && heard.push(status.textContent);
    new MutationObserver(hear).observe(status, { childList: true });
  });
  const ask = (root: ShadowRoot) => root.querySelector<Heard>('[role="status"]')?.heard;
  return async () => (await inOurRoot(place, ask)) ?? [];
}
