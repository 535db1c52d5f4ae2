/** A file's name in, its text out, as strict UTF-8 without a byte order mark. */
import { readFileSync } from 'node:fs';
import { SeedError } from './seed-error.ts';

const lineFeed = 10;

/** Throws a SeedError when there is no such file, or at the first line that is no UTF-8. */
export function readTextFile(file: string): string {
  const bytes = readBytes(file);
  try {
    return decode(bytes);
  } catch {
    throw new SeedError(
      file,
      findBrokenLine(bytes),
      'the file is not UTF-8',
      'Save it again with the encoding UTF-8',
    );
  }
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new SeedError(file, 1, `the file can't be read (${reason})`, 'Check its name and rights');
  }
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** No character of UTF-8 but the line feed itself has its byte, so lines can be tried one by one. */
function findBrokenLine(bytes: Uint8Array): number {
  let start = 0;
  for (let line = 1; start <= bytes.length; line++) {
    const found = bytes.indexOf(lineFeed, start);
    const end = found < 0 ? bytes.length : found;
    try {
      decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return 1;
}
