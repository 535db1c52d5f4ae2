/** One edit of a story in, what it did out, in words that a reader may take back. */
import type { CivilDate } from '../../article/civil-date.ts';
import type { Edit } from '../../knowledge/grow/edit.ts';
import { formatDate } from '../format-date.ts';
import { say } from '../words.ts';
import { sayLanguage } from './languages.ts';

/** How the edit's ids are called now. */
export interface Names {
  entry(id: string): string;
  article(id: string): string;
}

export function sayEdit(edit: Edit, names: Names): string {
  switch (edit.kind) {
    case 'drop':
      return say('library.changes.drop', { entry: names.entry(edit.entry) });
    case 'rename':
      return say('library.changes.rename', { entry: names.entry(edit.entry), name: edit.name });
    case 'join': {
      const [entry, other] = edit.entries.map((id) => names.entry(id));
      return say('library.changes.join', { entry: entry ?? '', other: other ?? '' });
    }
    case 'part': {
      const article = names.article(edit.article);
      return say('library.changes.part', { entry: names.entry(edit.entry), article });
    }
    case 'name': {
      const language = sayLanguage(edit.lang);
      const entry = names.entry(edit.entry);
      return say('library.changes.name', { entry, name: edit.text, language });
    }
    case 'date':
      return sayRedated(names.article(edit.article), edit.date);
    default:
      return say('library.changes.storyTitle', { title: edit.title });
  }
}

function sayRedated(article: string, date: CivilDate | null): string {
  if (date === null) return say('library.changes.noDate', { article });
  return say('library.changes.date', { article, date: formatDate(date) });
}
