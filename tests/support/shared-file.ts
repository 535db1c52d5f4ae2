/** Files of ../shared, which is beside the project where it is worked on and nowhere else. */
import { existsSync } from 'node:fs';

/** The file's address; null, and a line on stderr that says what is skipped, when it is not there. */
export function sharedFile(path: string): URL | null {
  const file = new URL(`../../../shared/${path}`, import.meta.url);
  if (existsSync(file)) return file;
  console.error(`../shared/${path} is absent: the cases that need it are skipped.`);
  return null;
}
