/** A story's moments in, a drawn timeline out: dates look worked out, because they are; the words are the article's. */
import type { Span, Story } from '../../knowledge/story.ts';
import { formatPeriod } from '../format-date.ts';
import { readSpan } from '../read-span.ts';
import { say, sayParts } from '../words.ts';
import { type DatedClause, drawTimeline, type Stretch, type TimelineRow } from './timeline-rows.ts';

export function Timeline({ story }: { story: Story }) {
  if (story.timeline.length === 0) return null;
  const rows = drawTimeline(story.timeline);
  return (
    <section>
      <h2>{say('story.timeline')}</h2>
      <p class="hint">
        {sayParts('story.datesWorkedOut', {
          dates: <span class="derived">{say('story.dates')}</span>,
          words: <span class="evidence">{say('story.datingWords')}</span>,
        })}
      </p>
      <ol class="timeline" style={{ '--lanes': rows[0]?.lanes.length ?? 0 }}>
        {rows.map((row) => (
          <li class={classOf(row)} key={row.id}>
            <Drawing row={row} />
            <When row={row} />
            {row.clauses.map((clause) => (
              <Clause key={clause.span.sentence} {...{ story, clause }} />
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

function classOf({ mark, isFar }: TimelineRow): string {
  const more = [mark === 'none' && ' moment-undated', isFar && ' moment-far'];
  return `moment${more.filter(Boolean).join('')}`;
}

const classOfPart = ({ part, isVague }: Stretch): string =>
  isVague ? `moment-${part} moment-lane-vague` : `moment-${part}`;

/** What the words beside it say, to be taken in at a glance: nothing for a screen reader. */
function Drawing({ row: { mark, opens, year, lanes } }: { row: TimelineRow }) {
  return (
    <span
      class={opens === null ? 'moment-drawing' : `moment-drawing moment-opens-${opens}`}
      aria-hidden="true"
    >
      {year !== null && <span class="moment-year">{writeYear(year)}</span>}
      <span class={`moment-mark moment-mark-${mark}`} />
      {lanes.map(
        (stretch, lane) =>
          stretch !== null && (
            // Lanes have no identity but their place.
            // oxlint-disable-next-line react/no-array-index-key
            <span
              key={lane}
              class={`moment-lane ${classOfPart(stretch)}`}
              style={{ '--at': lane }}
            />
          ),
      )}
    </span>
  );
}

const writeYear = (year: string): string | null =>
  formatPeriod(`${year}-01-01`, `${year}-12-31`, 'year');

function When({ row: { from, to, precision } }: { row: TimelineRow }) {
  const period = formatPeriod(from, to, precision);
  const isVague = precision === 'vague' || period === null;
  return (
    <p class="moment-when">
      <span class={isVague ? 'derived moment-vague' : 'derived moment-exact'}>
        {period === null ? say('story.noDate') : keepDatesWhole(period)}
      </span>
      {precision === 'vague' && <span class="moment-hedge"> {say('story.notExact')}</span>}
    </p>
  );
}

/** A line may break between two dates, not within one. */
function keepDatesWhole(period: string): string {
  return period.replaceAll(/(\d\.?) (?=\p{L})|(\p{L}\.?) (?=\d)/gu, '$1$2\u00a0');
}

/** What happened, with the words that date it underlined in it or, where they stand elsewhere, after it. */
function Clause({ story, clause }: { story: Story; clause: DatedClause }) {
  const { span, words, isAgain } = clause;
  const inside = words.filter((each) => holds(span, each));
  const outside = words.filter((each) => !holds(span, each));
  return (
    <p class={isAgain ? 'moment-what moment-again' : 'moment-what'} lang={story.lang} dir="auto">
      {cutAt(span, inside).map((piece) => (
        <span class={inside.includes(piece) ? 'evidence' : undefined} key={piece.start}>
          {readSpan(story, piece)}
        </span>
      ))}
      {outside.map((each) => (
        <span key={each.start}>
          {' '}
          (<span class="evidence">{readSpan(story, each)}</span>)
        </span>
      ))}
    </p>
  );
}

function holds(outer: Span, inner: Span): boolean {
  const isOneSentence = outer.article === inner.article && outer.sentence === inner.sentence;
  return isOneSentence && outer.start <= inner.start && inner.end <= outer.end;
}

/** The whole of a span in order, the `parts` within it and what lies between; parts that overlap others stay out. */
function cutAt(span: Span, parts: readonly Span[]): readonly Span[] {
  const pieces: Span[] = [];
  let at = span.start;
  for (const part of parts.toSorted((a, b) => a.start - b.start)) {
    if (part.start < at) continue;
    if (part.start > at) pieces.push({ ...span, start: at, end: part.start });
    pieces.push(part);
    at = part.end;
  }
  return at < span.end ? [...pieces, { ...span, start: at }] : pieces;
}
