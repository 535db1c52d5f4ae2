/** A story's moments in, a dated list out: dates look worked out, because they are; the words are the article's. */
import type { Moment, Span, Story } from '../../knowledge/story.ts';
import { formatPeriod } from '../format-date.ts';
import { readSpan } from '../read-span.ts';

export function Timeline({ story }: { story: Story }) {
  if (story.timeline.length === 0) return null;
  return (
    <section>
      <h2>Timeline</h2>
      <p class="hint">
        <span class="derived">Dates</span> are worked out from{' '}
        <span class="evidence">words of the article</span>.
      </p>
      <ol class="timeline">
        {story.timeline.map((moment) => (
          <MomentItem key={keyOf(moment)} {...{ story, moment }} />
        ))}
      </ol>
    </section>
  );
}

interface MomentProps {
  readonly story: Story;
  readonly moment: Moment;
}

function MomentItem({ story, moment }: MomentProps) {
  const { from, to, precision } = moment;
  const period = formatPeriod(from, to, precision);
  const isVague = precision === 'vague' || period === null;
  return (
    <li class="moment">
      <p class="moment-when">
        <span class={isVague ? 'derived moment-vague' : 'derived moment-exact'}>
          {period === null ? 'No date' : keepDatesWhole(period)}
        </span>
        {precision === 'vague' && <span class="moment-hedge"> not exact</span>}
      </p>
      <Clause {...{ story, moment }} />
    </li>
  );
}

/** A line may break between two dates, not within one. */
function keepDatesWhole(period: string): string {
  return period.replaceAll(/(\d) (?=[A-Z])|([a-z]) (?=\d{4})/g, '$1$2\u00a0');
}

/** What happened, with the words that date it underlined in it or, where they stand elsewhere, after it. */
function Clause({ story, moment: { span, words } }: MomentProps) {
  const dating = <span class="evidence">{readSpan(story, words)}</span>;
  if (!holds(span, words)) {
    return (
      <p class="moment-what" lang={story.lang}>
        {readSpan(story, span)} <span class="moment-words">({dating})</span>
      </p>
    );
  }
  return (
    <p class="moment-what" lang={story.lang}>
      {readBetween(story, span, span.start, words.start)}
      {dating}
      {readBetween(story, span, words.end, span.end)}
    </p>
  );
}

function holds(outer: Span, inner: Span): boolean {
  const isOneSentence = outer.article === inner.article && outer.sentence === inner.sentence;
  return isOneSentence && outer.start <= inner.start && inner.end <= outer.end;
}

/** Nothing where nothing lies between; a span is never empty. */
function readBetween(story: Story, span: Span, start: number, end: number): string {
  return start < end ? readSpan(story, { ...span, start, end }) : '';
}

function keyOf({ span, words }: Moment): string {
  return [span.article, span.sentence, span.start, words.start].join(':');
}
