/** The icons of the toolbar button: how they are drawn, and where the build puts them. */
import type { ActionIcon } from './describe-visit.ts';

/** In px: those that browsers show in a toolbar, at one to three device pixels to a CSS pixel. */
export const actionIconSizes = [16, 32, 48] as const;

/** Icons beside the usual one, which the build draws for the whole extension. */
export const stateIcons = ['off', 'paused', 'no-access'] as const satisfies readonly ActionIcon[];

/** Path in the extension's folder, by size; as the manifest and `setIcon` take it. */
export function iconPaths(icon: ActionIcon): Record<string, string> {
  return Object.fromEntries(actionIconSizes.map((size) => [size, `/${iconFile(icon, size)}`]));
}

/** Without leading slash. */
export const iconFile = (icon: ActionIcon, size: number): string =>
  icon === 'usual' ? `icons/${size}.png` : `icons/${icon}-${size}.png`;
