/** All that the library page is about in; the page out. Whatever a reader does leaves through `actions`. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { UndoBar } from '../undo-bar.tsx';
import { say } from '../words.ts';
import { AddingView } from './adding-view.tsx';
import { DraftView } from './draft-view.tsx';
import { ImportView } from './import-view.tsx';
import { KeptView } from './kept-view.tsx';
import type { LibraryActions, LibraryData } from './library-data.ts';
import { ListView, topOfList } from './list-view.tsx';
import { Message } from './message.tsx';
import { RefusedFile } from './refused-file.tsx';
import { sayProblem } from './say-problem.ts';

export interface LibraryPageProps {
  readonly data: LibraryData;
  readonly actions: LibraryActions;
}

export function LibraryPage({ data, actions }: LibraryPageProps) {
  const [isOver, setOver] = useState(false);
  return (
    <div
      class={isOver ? 'library library-drop' : 'library'}
      onDragOver={(event) => {
        if (event.dataTransfer?.types.includes('Files') !== true) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file !== undefined) actions.readFile(file);
      }}
    >
      <header class="library-head">
        {data.view.kind === 'list' ? (
          <h1>{say('library.title')}</h1>
        ) : (
          <a class="library-back" href="#list">
            {say('library.title')}
          </a>
        )}
      </header>
      <main>
        <div aria-live="assertive">
          {data.trouble !== null && <p class="warning">{data.trouble}</p>}
        </div>
        <Shown data={data} actions={actions} />
      </main>
      <UndoBar done={data.done} onDone={(done) => actions.say(done)} />
    </div>
  );
}

function Shown({ data, actions }: LibraryPageProps): ComponentChildren {
  const [place, onPlace] = useState(topOfList);
  const { view, list } = data;
  switch (view.kind) {
    case 'list':
      return list && <ListView data={list} {...{ actions, place, onPlace }} />;
    case 'story':
      return <KeptView key={view.shown.kept.id} {...view} actions={actions} />;
    case 'draft':
      return <DraftView {...view} actions={actions} />;
    case 'adding':
      return <AddingView {...view} actions={actions} />;
    case 'import':
      return <ImportView {...view} actions={actions} />;
    case 'building':
      return <Message title={view.title} text={say('library.building')} isBusy />;
    case 'checking file':
      return <Message title={view.file} text={say('library.checking')} isBusy />;
    case 'hindered': {
      const { title, remedy } = sayProblem(view.problem);
      return <Message title={title} text={remedy} link={view.url} />;
    }
    case 'refused file':
      return <RefusedFile {...view} />;
    case 'missing':
      return <Message title={say('library.missing.title')} text={say('library.missing.text')} />;
    default:
      return <p aria-busy="true" />;
  }
}
