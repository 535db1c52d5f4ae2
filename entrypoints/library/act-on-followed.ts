/** The presses that keep what was just read: as a story of its own, or in one that there is. */
import type { KeptStory, Part } from '../../src/library/kept-story.ts';
import type { LibraryStore } from '../../src/library/store/library-store.ts';
import type { LibraryActions, View } from '../../src/ui/library/library-data.ts';
import { say } from '../../src/ui/words.ts';
import type { Desk } from './desk.ts';
import { putBack } from './put-back.ts';
import { showStory } from './show-story.ts';

type Actions = Pick<LibraryActions, 'keepDraft' | 'addArticle' | 'keepApart'>;

export function actOnFollowed(desk: Desk): Actions {
  return {
    keepDraft: () => void keepDraft(desk),
    addArticle: () => void addArticle(desk),
    keepApart: () => void keepApart(desk),
  };
}

type Draft = Extract<View, { kind: 'draft' }>;

async function keepDraft(desk: Desk): Promise<void> {
  const draft = desk.view();
  if (draft.kind !== 'draft') return;
  const last: { draft: Draft; kept: KeptStory } = { draft, kept: draft.shown.kept };
  await desk.reversible(
    say('library.done.followed'),
    async (store) => {
      const now = desk.view();
      if (now.kind === 'draft') last.draft = now;
      last.kept = await keep(desk, store, last.draft.shown.kept);
    },
    async (store) => {
      await putBack(store, [last.kept], []);
      desk.show({ view: last.draft });
    },
  );
}

/** Another window may have kept it since it was read here, and edited it: that one stays as it is. */
async function keep(desk: Desk, store: LibraryStore, draft: KeptStory): Promise<KeptStory> {
  const kept = { ...draft, keptAt: desk.tools.now() };
  await store.rewrite([], () => [kept]);
  showKept(desk, kept);
  // Firefox asks the reader, who may leave that open: nothing waits for it.
  void desk.tools.askToStay();
  return kept;
}

/** Under its own address: the one that it was followed by holds only until the browser closes. */
function showKept({ tools, show }: Desk, kept: KeptStory): void {
  tools.setHash(`#${new URLSearchParams({ story: kept.id }).toString()}`, 'replace');
  show({ view: { kind: 'story', shown: showStory(kept), notice: null } });
}

async function addArticle(desk: Desk): Promise<void> {
  const view = desk.view();
  if (view.kind !== 'adding') return;
  const { id } = view.target.kept;
  await desk.reversible(
    say('library.done.added'),
    async (store) => {
      const kept = await store.change(id, (now) => withPart(now, view.part));
      if (kept !== null) showKept(desk, kept);
    },
    async (store) =>
      void (await store.change(id, (now) => ({
        ...now,
        parts: now.parts.filter((part) => idOf(part) !== idOf(view.part)),
      }))),
  );
}

const idOf = ({ story }: Part): string => story.articles[0]?.id ?? '';

function withPart(kept: KeptStory, part: Part): KeptStory {
  const isThere = kept.parts.some((own) => idOf(own) === idOf(part));
  return isThere ? kept : { ...kept, parts: [...kept.parts, part] };
}

async function keepApart(desk: Desk): Promise<void> {
  const view = desk.view();
  if (view.kind !== 'adding') return;
  const last: { kept: KeptStory | null } = { kept: null };
  const draft: KeptStory = {
    id: view.part.story.id,
    parts: [view.part],
    edits: [],
    isPaused: false,
    sites: { rule: 'everywhere', sites: [] },
    keptAt: desk.tools.now(),
    lastMet: null,
  };
  await desk.reversible(
    say('library.done.followed'),
    async (store) => {
      last.kept = await keep(desk, store, draft);
    },
    async (store) => {
      if (last.kept !== null) await putBack(store, [last.kept], []);
      desk.show({ view });
    },
  );
}
