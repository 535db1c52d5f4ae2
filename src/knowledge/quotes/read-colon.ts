/**
 * A sentence with its quotations masked in, the cue that a colon before a quotation makes out: a name
 * alone ("Baker: “…”"), or a subject whose verb is no verb of saying ("Baker went even further: “…”").
 */
import type { Cue } from './cue.ts';
import { findMainSubject } from './find-main-subject.ts';
import { isHead, mask } from './subject.ts';
import type { Named, Subject } from './subject.ts';

/** The quotation follows, in this sentence or as the next. */
const colon = new RegExp(`:(?:\\s?${mask}|$)`);
/** Nothing but titles before a label. */
const titlesBefore = /^(?:[A-Z][\w.’-]*\.? ){0,5}$/;
/** "Baker (R-Ohio):", "Baker, a pilot:", "Baker on the harbour:", "Baker in May:". */
const labelEnd = /^(?:,? \([^)]{1,60}\)| on [^:,]{1,80}| in [^:,]{1,40}|, [^:]{1,80})?$/;
/** "Here’s Baker:", "From Baker:". */
const presents = /^(?:Here(?:’s| is)|(?:More )?[Ff]rom) $/;

/** Null: no colon before a quotation, an earlier cue takes it, or nobody heads the sentence. */
export function readColon(
  masked: string,
  named: readonly Named[],
  cues: readonly Cue[],
): Cue | null {
  const at = colon.exec(masked)?.index;
  if (at === undefined || cues.some(({ verbStart }) => verbStart < at)) return null;
  const hasDash = / [-–—]/.test(masked.slice(0, at));
  const subject =
    findLabel(masked, at, named) ?? (hasDash ? null : findMainSubject(masked, at, named));
  if (subject === null) return null;
  return {
    start: subject.start,
    end: at,
    verbStart: subject.end,
    subject,
    tiesBefore: false,
    tiesAfter: true,
    isEvidence: false,
    isStated: true,
    isJudging: false,
  };
}

function findLabel(masked: string, at: number, named: readonly Named[]): Subject | null {
  const first = named.find((name) => name.end <= at && /^(?:person|organisation)$/.test(name.kind));
  if (first === undefined || !isHead(masked, first)) return null;
  const before = masked.slice(0, first.start);
  const isLabel = titlesBefore.test(before) || presents.test(before);
  if (!isLabel || !labelEnd.test(masked.slice(first.end, at))) return null;
  return { start: first.start, end: first.end, entry: first.entry, isClear: true };
}
