/** One edit of a story in, what it did out, in words that a reader may take back. */
import type { Edit } from '../../knowledge/grow/edit.ts';
import { formatDate } from '../format-date.ts';
import { sayLanguage } from './languages.ts';

/** How the edit's ids are called now. */
export interface Names {
  entry(id: string): string;
  article(id: string): string;
}

export function sayEdit(edit: Edit, names: Names): string {
  switch (edit.kind) {
    case 'drop':
      return `“${names.entry(edit.entry)}” removed`;
    case 'rename':
      return `“${names.entry(edit.entry)}” shown as “${edit.name}”`;
    case 'join':
      return `“${names.entry(edit.entries[1])}” joined with “${names.entry(edit.entries[0])}”`;
    case 'part':
      return `“${names.entry(edit.entry)}” of “${names.article(edit.article)}” taken apart`;
    case 'name':
      return `“${names.entry(edit.entry)}” also called “${edit.text}” (${sayLanguage(edit.lang)})`;
    case 'date':
      return `“${names.article(edit.article)}” ${edit.date === null ? 'without a date' : `dated ${formatDate(edit.date)}`}`;
    default:
      return `Story called “${edit.title}”`;
  }
}
