/** Which of two views the reader looks at in; tabs to go from one to the other out, by the pattern of the ARIA guide. */
import { say } from '../words.ts';

const views = ['notes', 'story'] as const;
export type View = (typeof views)[number];

export interface ViewTabsProps {
  readonly view: View;
  readonly onChoose: (view: View) => void;
}

export const tabOf = (view: View): string => `tab-${view}`;
export const panelOf = (view: View): string => `view-${view}`;

/** With two, each arrow leads to the other one. */
const keys = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'End']);

export function ViewTabs({ view, onChoose }: ViewTabsProps) {
  const step = (event: KeyboardEvent): void => {
    if (!keys.has(event.key)) return;
    event.preventDefault();
    const next = nextOf(event.key, view);
    onChoose(next);
    document.getElementById(tabOf(next))?.focus();
  };
  return (
    <div class="panel-tabs" role="tablist" aria-label={say('panel.views')}>
      {views.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          class="panel-tab"
          id={tabOf(each)}
          aria-selected={each === view}
          aria-controls={each === view ? panelOf(each) : undefined}
          tabIndex={each === view ? 0 : -1}
          onClick={() => onChoose(each)}
          onKeyDown={step}
        >
          {each === 'notes' ? say('panel.notes') : say('panel.story')}
        </button>
      ))}
    </div>
  );
}

function nextOf(key: string, view: View): View {
  if (key === 'Home') return 'notes';
  if (key === 'End') return 'story';
  return view === 'notes' ? 'story' : 'notes';
}
