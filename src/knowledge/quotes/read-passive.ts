/**
 * A passive of a verb of saying in its sentence in ("was called “…” by Baker", "described by Baker as
 * “…”"), the cue that it makes out with its agent.
 */
import { judgingVerbs, speechVerbs } from '../data/speech-verbs.ts';
import type { Cue } from './cue.ts';
import { clear, isSpeakingKind } from './subject.ts';
import type { Named } from './subject.ts';

const passiveBefore = /(?:\b(?:was|were|is|are|been|being|be)(?: \w+ly)? |, |\uFFFC |^)$/;
/** From the verb to its agent: at once, or behind the quotation. */
const toAgent =
  /^(?: by |(?: (?!by )[\w’-]+){0,5} \uFFFC+,? by )(?:(?:the|former|then) |[A-Z][\w.’-]* ){0,5}/;

/** Null: no passive, or its agent is nobody whom the article knows. */
export function readPassive(
  masked: string,
  word: string,
  at: number,
  named: readonly Named[],
): Cue | null {
  if (!word.endsWith('ed') || !(judgingVerbs.has(word) || speechVerbs.has(word))) return null;
  if (!passiveBefore.test(masked.slice(Math.max(0, at - 40), at))) return null;
  const verbEnd = at + word.length;
  const reach = toAgent.exec(masked.slice(verbEnd))?.[0];
  if (reach === undefined) return null;
  const from = masked.indexOf(' by ', verbEnd) + ' by '.length;
  const agent = named.find(
    (name) =>
      name.start >= from && name.start <= verbEnd + reach.length && isSpeakingKind(name.kind),
  );
  if (agent === undefined || masked.startsWith('’s', agent.end)) return null;
  const isAtOnce = reach.startsWith(' by ');
  return {
    start: at,
    end: isAtOnce ? agent.end : verbEnd,
    verbStart: at,
    subject: clear(agent.start, agent.end, agent.entry),
    tiesBefore: false,
    tiesAfter: true,
    isEvidence: false,
    isStated: true,
    isJudging: true,
  };
}
