/** All that the library has in; the list with its search, order and what can be done with it out. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { SearchField } from '../search-field.tsx';
import { languageOfWords, say, sayCount, sayParts } from '../words.ts';
import { ChosenBar } from './chosen-bar.tsx';
import { DamagedSection } from './damaged-section.tsx';
import { FileButtons } from './file-buttons.tsx';
import type { LibraryActions, ListData } from './library-data.ts';
import { saySpace } from './say-space.ts';
import { type Order, orders, sortStories } from './sort-stories.ts';
import { StoryList } from './story-list.tsx';

/** Where the reader was in the list; kept while a story is open. */
export interface ListPlace {
  readonly typed: string;
  readonly order: Order;
  readonly active: string | null;
  /** In px. */
  readonly scrolled: number;
}

export const topOfList: ListPlace = { typed: '', order: 'kept', active: null, scrolled: 0 };

export interface ListViewProps {
  readonly data: ListData;
  readonly actions: LibraryActions;
  readonly place: ListPlace;
  readonly onPlace: (place: ListPlace) => void;
}

export function ListView({ data, actions, place, onPlace }: ListViewProps) {
  const { typed, order, active } = place;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const found = useFound(actions, typed, data);
  const stories = useMemo(() => {
    const shown = data.stories.filter(({ id }) => found === null || found.has(id));
    return sortStories(shown, order);
  }, [data.stories, found, order]);
  const still = new Set(stories.filter(({ id }) => chosen.has(id)).map(({ id }) => id));
  const search = useRef<HTMLDivElement>(null);
  useEffect(() => window.scrollTo(0, place.scrolled), []);
  if (data.stories.length === 0) {
    return (
      <section class="list-view" aria-label={say('library.title')}>
        <Empty />
        <FileButtons actions={actions} hasStories={false} />
        <DamagedSection damaged={data.damaged} actions={actions} />
      </section>
    );
  }
  return (
    <section class="list-view" aria-label={say('library.title')}>
      <div class="list-tools" ref={search}>
        <SearchField
          label={say('library.list.search')}
          typed={typed}
          onType={(next) => onPlace({ ...place, typed: next })}
        />
        <label class="list-order">
          <span>{say('library.list.order')}</span>
          <select
            value={order}
            onChange={(event) => onPlace({ ...place, order: event.currentTarget.value as Order })}
          >
            {orders.map((value) => (
              <option key={value} value={value}>
                {say(`library.list.orders.${value}`)}
              </option>
            ))}
          </select>
        </label>
        <FileButtons actions={actions} hasStories />
      </div>
      <p class="list-count" aria-live="polite">
        {sayShown(data, stories.length, found !== null)}
        <span class="list-space">{saySpace(data)}</span>
      </p>
      {still.size > 0 && (
        <ChosenBar
          stories={stories.filter(({ id }) => still.has(id))}
          {...{ actions }}
          onClear={() => setChosen(new Set())}
        />
      )}
      {stories.length === 0 ? (
        <p class="empty">{say('library.list.notFound', { typed: typed.trim() })}</p>
      ) : (
        <StoryList
          {...{ stories, active }}
          chosen={still}
          onActive={(id) => onPlace({ ...place, active: id })}
          onChoose={setChosen}
          onOpen={(id) => {
            onPlace({ ...place, active: id, scrolled: window.scrollY });
            actions.openStory(id);
          }}
          onDelete={(ids) => {
            onPlace({ ...place, active: neighbourOf(ids, stories) });
            actions.remove(ids);
          }}
          onType={() => search.current?.querySelector('input')?.focus()}
        />
      )}
      <DamagedSection damaged={data.damaged} actions={actions} />
    </section>
  );
}

/** Null: nothing is searched for. Late answers are dropped; what the library changes is searched anew. */
function useFound(actions: LibraryActions, typed: string, data: ListData) {
  const [found, setFound] = useState<ReadonlySet<string> | null>(null);
  const query = typed.trim();
  useEffect(() => {
    const asked = { isLate: false };
    if (query === '') setFound(null);
    else
      void answerWith(actions.search(query), (ids) => {
        if (!asked.isLate) setFound(new Set(ids));
      });
    return () => {
      asked.isLate = true;
    };
  }, [query, data.stories]);
  return query === '' ? null : found;
}

async function answerWith<T>(asked: Promise<T>, take: (answer: T) => void): Promise<void> {
  take(await asked);
}

function sayShown({ stories }: ListData, shown: number, isSearch: boolean): string {
  if (!isSearch) return sayCount('library.list.stories', stories.length);
  const found = new Intl.NumberFormat(languageOfWords()).format(shown);
  return sayCount('library.list.found', stories.length, { found });
}

/** The row that comes to stand where the first deleted one stood. */
function neighbourOf(
  ids: readonly string[],
  stories: readonly { readonly id: string }[],
): string | null {
  const gone = new Set(ids);
  const from = stories.findIndex(({ id }) => gone.has(id));
  const after = stories.slice(from).find(({ id }) => !gone.has(id));
  return (after ?? stories.slice(0, from).at(-1))?.id ?? null;
}

function Empty() {
  return (
    <div class="empty">
      <p>{say('library.list.empty')}</p>
      <p>
        {sayParts('library.list.begin', {
          follow: say('menu.follow'),
          keys: <kbd dir="ltr">Alt+Shift+F</kbd>,
        })}
      </p>
      <p>{say('library.list.beginPack', { import: say('library.do.import') })}</p>
    </div>
  );
}
