/** A kept story in; the story and what can be done with it out. */
import { useEffect, useState } from 'preact/hooks';
import type { LibraryActions, ShownStory } from './library-data.ts';
import { saySites } from './say-summary.ts';
import { SitesForm } from './sites-form.tsx';
import { StoryPage, storyTitleId } from './story-page.tsx';

export interface KeptViewProps {
  readonly shown: ShownStory;
  readonly notice: 'followed already' | 'in it already' | null;
  readonly actions: LibraryActions;
}

const notices = {
  'followed already': 'You follow this article already. This is its story.',
  'in it already': 'This article is in the story already.',
} as const;

type Open = 'title' | 'sites' | null;

export function KeptView({ shown, notice, actions }: KeptViewProps) {
  const { id, isPaused, sites } = shown.kept;
  const [open, setOpen] = useState<Open>(null);
  useEffect(() => document.getElementById(storyTitleId)?.focus({ preventScroll: true }), [id]);
  const toggle = (which: Open) => () => setOpen(open === which ? null : which);
  return (
    <StoryPage shown={shown} actions={actions}>
      {notice !== null && (
        <p class="notice" aria-live="polite">
          {notices[notice]}
        </p>
      )}
      {isPaused && <p class="notice">Paused: it is not looked for on any page.</p>}
      <p class="hint">Looked for {saySites(sites)}.</p>
      <div class="buttons">
        <button type="button" onClick={() => actions.setPaused([id], !isPaused)}>
          {isPaused ? 'Resume' : 'Pause'}
        </button>
        <button type="button" aria-expanded={open === 'title'} onClick={toggle('title')}>
          Rename
        </button>
        <button type="button" aria-expanded={open === 'sites'} onClick={toggle('sites')}>
          Sites
        </button>
        <button type="button" onClick={() => actions.exportStories('pack', [id])}>
          Export as pack
        </button>
        <button type="button" onClick={() => actions.exportStories('markdown', [id])}>
          Export as Markdown
        </button>
        <button type="button" onClick={() => actions.remove([id])}>
          Delete
        </button>
      </div>
      {open === 'title' && (
        <TitleForm
          title={shown.title}
          onSet={(title) => {
            setOpen(null);
            actions.edit({ kind: 'title', title });
          }}
        />
      )}
      {open === 'sites' && (
        <SitesForm
          sites={sites}
          onSet={(next) => {
            setOpen(null);
            actions.setSites(id, next);
          }}
        />
      )}
    </StoryPage>
  );
}

/** As long as a list shows in two lines. */
const longestTitle = 200;

function TitleForm({ title, onSet }: { title: string; onSet: (title: string) => void }) {
  const [typed, setTyped] = useState(title);
  const next = typed.trim();
  return (
    <form
      class="inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (next !== '' && next !== title) onSet(next);
      }}
    >
      <label class="title-field">
        <span>Call this story</span>
        <input
          type="text"
          value={typed}
          maxLength={longestTitle}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <button type="submit" disabled={next === '' || next === title}>
        Rename
      </button>
    </form>
  );
}
