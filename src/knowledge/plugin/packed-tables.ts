/**
 * The Vite plugin that packs the tables of words as they are bundled: a page that follows a story
 * loads them, and words in the order of the alphabet that say only what the one before does not
 * say already are a sixth lighter. The tables themselves stay as they are written.
 */
import type { Plugin } from 'vite';
import { otherCaseMark, switchCase } from '../../article/word-list.ts';
import { packWords } from './pack-words.ts';

const table = /\/src\/(?:article|knowledge)\/(?:\w+\/)?data\/[\w-]+\.ts$/;
/** What is between the brackets: strings, joined, with remarks among them. */
const call = /\b(wordSet|nameList)\(((?:'[^'\\]*'|`[^`\\$]*`|\/\/.*|[\s+,])*)\)/g;
const parts = /'([^']*)'|`([^`]*)`|\/\/.*/g;

export function packedTables(): Plugin {
  return {
    name: 'backgrounder:tables',
    enforce: 'pre',
    transform: (code, id) => (table.test(id) ? { code: packTables(code), map: null } : null),
  };
}

/** The source of a module that holds tables in, the same with its lists packed out. */
export function packTables(code: string): string {
  return code.replace(call, (_, reader: string, written: string) => {
    const list = [...written.matchAll(parts)].map(([, one, other]) => one ?? other ?? '').join('');
    return `${reader}(${JSON.stringify(packList(list, reader === 'nameList' ? '|' : /\s+/))})`;
  });
}

const pack = (words: readonly string[]): string =>
  packWords([...new Set(words)].toSorted()).join('');

/** A digit would be read as one of the packing: such a list stays as it is. */
function packList(list: string, divider: RegExp | string): string {
  if (/\d/.test(list)) return list;
  const words = list.split(divider);
  const isOfNames = words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length;
  return isOfNames ? otherCaseMark + pack(words.map(switchCase)) : pack(words);
}
