/** A kept story in; the story and what can be done with it out. */
import { useEffect, useState } from 'preact/hooks';
import type { StorySites } from '../../library/kept-story.ts';
import { say } from '../words.ts';
import type { LibraryActions, ShownStory } from './library-data.ts';
import { sayFew } from './say-summary.ts';
import { SitesForm } from './sites-form.tsx';
import { StoryPage, storyTitleId } from './story-page.tsx';

export interface KeptViewProps {
  readonly shown: ShownStory;
  readonly notice: 'followed already' | 'in it already' | null;
  readonly actions: LibraryActions;
}

const notices = {
  'followed already': 'library.story.followedAlready',
  'in it already': 'library.story.inAlready',
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
          {say(notices[notice])}
        </p>
      )}
      {isPaused && <p class="notice">{say('library.story.paused')}</p>}
      <p class="hint">{saySites(sites)}</p>
      <div class="buttons">
        <button type="button" onClick={() => actions.setPaused([id], !isPaused)}>
          {say(isPaused ? 'library.do.resume' : 'library.do.pause')}
        </button>
        <button type="button" aria-expanded={open === 'title'} onClick={toggle('title')}>
          {say('library.do.rename')}
        </button>
        <button type="button" aria-expanded={open === 'sites'} onClick={toggle('sites')}>
          {say('library.do.sites')}
        </button>
        <button type="button" onClick={() => actions.exportStories('pack', [id])}>
          {say('library.do.exportPack')}
        </button>
        <button type="button" onClick={() => actions.exportStories('markdown', [id])}>
          {say('library.do.exportMarkdown')}
        </button>
        <button type="button" onClick={() => actions.remove([id])}>
          {say('library.do.delete')}
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

function saySites({ rule, sites }: StorySites): string {
  if (rule === 'everywhere') return say('library.story.where.everywhere');
  return say(`library.story.where.${rule}`, { sites: sayFew(sites) });
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
        <span>{say('library.story.call')}</span>
        <input
          type="text"
          value={typed}
          maxLength={longestTitle}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <button type="submit" disabled={next === '' || next === title}>
        {say('library.do.rename')}
      </button>
    </form>
  );
}
