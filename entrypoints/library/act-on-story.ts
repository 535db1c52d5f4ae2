/** What a reader can set right in the story that is shown, kept or not yet, each with its way back. */
import type { CivilDate } from '../../src/article/civil-date.ts';
import type { Edit } from '../../src/knowledge/grow/edit.ts';
import type { KeptStory, Part } from '../../src/library/kept-story.ts';
import { namesOf } from '../../src/ui/library/changes-section.tsx';
import type { LibraryActions, ShownStory } from '../../src/ui/library/library-data.ts';
import { sayEdit } from '../../src/ui/library/say-edit.ts';
import { say } from '../../src/ui/words.ts';
import type { Desk } from './desk.ts';
import { rebuildPart } from './rebuild-part.ts';

type Actions = Pick<LibraryActions, 'edit' | 'takeBack' | 'correctDate'>;

export function actOnStory(desk: Desk): Actions {
  return {
    edit: (edit) => void addEdit(desk, edit),
    takeBack: (edit) => void takeBack(desk, edit),
    correctDate: (article, date) => void correctDate(desk, article, date),
  };
}

async function addEdit(desk: Desk, edit: Edit): Promise<void> {
  const shown = shownIn(desk);
  if (shown === null) return;
  const { id } = shown.kept;
  await desk.reversible(
    say('library.done.edited', { change: sayEdit(edit, namesOf(shown.kept, shown.story)) }),
    desk.amend(id, withEdit(edit)),
    desk.amend(id, withoutEdit(edit)),
  );
}

async function takeBack(desk: Desk, edit: Edit): Promise<void> {
  const shown = shownIn(desk);
  if (shown === null) return;
  const { kept } = shown;
  const change = sayEdit(edit, namesOf(kept, shown.story));
  const part = edit.kind === 'date' ? findPart(kept, edit.article) : null;
  const asRead = part && (await rebuildPart(desk.tools.build, part, part.asRead ?? null, false));
  await desk.reversible(
    say('library.done.takenBack', { change }),
    desk.amend(kept.id, (now) => withoutEdit(edit)(asRead ? withPart(now, asRead) : now)),
    desk.amend(kept.id, (now) => withEdit(edit)(part ? withPart(now, part) : now)),
  );
}

/** The part is built anew with the date, so that "on Friday" is reckoned from it. */
async function correctDate(desk: Desk, article: string, date: CivilDate | null): Promise<void> {
  const shown = shownIn(desk);
  const part = shown && findPart(shown.kept, article);
  if (shown === null || part === null) return;
  const edit: Edit = { kind: 'date', article, date };
  const published = date === null ? null : { date, origin: 'reader' as const };
  const redated = await rebuildPart(desk.tools.build, part, published, true);
  await desk.reversible(
    say('library.done.edited', { change: sayEdit(edit, namesOf(shown.kept, shown.story)) }),
    desk.amend(shown.kept.id, (kept) => withEdit(edit)(withPart(kept, redated))),
    desk.amend(shown.kept.id, (kept) => withoutEdit(edit)(withPart(kept, part))),
  );
}

function shownIn(desk: Desk): ShownStory | null {
  const view = desk.view();
  return view.kind === 'story' || view.kind === 'draft' ? view.shown : null;
}

const idOf = ({ story }: Part): string => story.articles[0]?.id ?? '';

const findPart = ({ parts }: KeptStory, article: string): Part | null =>
  parts.find((part) => idOf(part) === article) ?? null;

function withPart(kept: KeptStory, part: Part): KeptStory {
  return { ...kept, parts: kept.parts.map((own) => (idOf(own) === idOf(part) ? part : own)) };
}

const withEdit =
  (edit: Edit) =>
  (kept: KeptStory): KeptStory => ({ ...kept, edits: [...kept.edits, edit] });

/** The last one that is just so: another window may have made others since. */
const withoutEdit =
  (edit: Edit) =>
  (kept: KeptStory): KeptStory => {
    const written = JSON.stringify(edit);
    const at = kept.edits.findLastIndex((own) => JSON.stringify(own) === written);
    return { ...kept, edits: kept.edits.filter((_, place) => place !== at) };
  };
