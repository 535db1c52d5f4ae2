/** Text of ours that is too faint to read, which axe cannot tell inside the top layer. */
import type { Page } from 'puppeteer-core';
import { inOurRoot } from '../../support/our-root.ts';

/** One line for each text below WCAG AA's 4.5 : 1 in what is open now; and how many were looked at. */
export async function findFaintText(page: Page): Promise<{ seen: number; faint: string[] }> {
  const found = await inOurRoot(page, (root) => {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = channels(colour).map((value) =>
        value <= 10.31 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const surfaceOf = (element: Element | null): string => {
      if (element === null) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(element);
      return channels(backgroundColor)[3] === 0
        ? surfaceOf(element.parentElement)
        : backgroundColor;
    };
    const texts = [...root.querySelectorAll('.frame:popover-open *')].filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE),
    );
    const faint = texts.flatMap((element) => {
      const [one, other] = [getComputedStyle(element).color, surfaceOf(element)].map(luminance);
      const ratio = (Math.max(one!, other!) + 0.05) / (Math.min(one!, other!) + 0.05);
      return ratio < 4.5 ? [`${ratio.toFixed(2)} ${element.outerHTML}`] : [];
    });
    return { seen: texts.length, faint };
  });
  return found ?? { seen: 0, faint: [] };
}
