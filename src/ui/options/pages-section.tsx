/** The pages that the reader said are not about a story in; a list with undo out. */
import type { Story } from '../../knowledge/story.ts';
import { restoreStories } from '../../settings/dismiss-story.ts';
import type { SectionProps } from './options.tsx';
import { focusSection, Section } from './section.tsx';

export function PagesSection({ data, changeSettings }: SectionProps) {
  const pages = Object.entries(data.settings.notThisStory);
  return (
    <Section id="pages" title="Pages set aside">
      {pages.length === 0 ? (
        <p class="empty">
          None. When a page is taken for a story that it is not about, choose “Not this story” on a
          card or in the popup; the page is then listed here.
        </p>
      ) : (
        <>
          <p class="hint">You said “Not this story” of these pages.</p>
          <ul class="rows" aria-label="Pages set aside">
            {pages.map(([page, stories]) => (
              <li class="row" key={page}>
                <div>
                  <p class="page-address">{page}</p>
                  {stories.map((id) => (
                    <p class="hint" key={id}>
                      Not: {headlineOf(data.stories, id)}
                    </p>
                  ))}
                </div>
                <div class="row-actions">
                  <button
                    type="button"
                    class="quiet"
                    aria-label={`Undo “Not this story” for ${page}`}
                    onClick={() => {
                      changeSettings('The page is no longer set aside.', (now) =>
                        restoreStories(now, page),
                      );
                      focusSection('pages');
                    }}
                  >
                    Undo
                  </button>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function headlineOf(stories: readonly Story[], id: string): string {
  const story = stories.find((each) => each.id === id);
  return story?.articles[0]?.headline ?? `${id} (a story that is no longer here)`;
}
