/** The id of an entry: its name in lower-case ASCII letters and digits with hyphens, no article. */
export function slugName(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[.’']/g, '')
    .toLowerCase()
    .replace(/^the /, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}
