/** English words by whose opening a sentence leans on what stands before it, compiled by hand. */

/** Pattern source: each opens a sentence that leans on the one before. */
export const linkWords =
  'But|And|So|Or|Yet|Still|However|Instead|Also|Then|Thus|Hence|Meanwhile|Similarly|Likewise|Moreover|Furthermore|Nevertheless|Nonetheless|Therefore|Nor|Besides|Afterwards?|Otherwise|Indeed|Elsewhere|Alternatively|Conversely|Accordingly|Consequently';
export const linkPhrases =
  'Even so|In addition|As a result|As well|For (?:example|instance|that)|In (?:contrast|response|turn|fact|other words|the meantime|return|all|both cases|that case|doing so)|By (?:contrast|then|that time|comparison)|After that|Since then|At the (?:time|same time)|On the other hand|Because of (?:this|that)|Despite (?:this|that)|With that|Until then|Later that|Earlier that|That same|Of those|Of them|Among them|Not all|(?:In|On|At|For) (?:another|each|either)|The (?:former|latter|same|other|others|pair|duo|two|three|rest)';
/** With "it" or "them" behind. */
export const loosePrepositions =
  'About|After|Among|At|Because of|Before|By|Despite|For|From|In|On|Since|Under|With|Without';
export const loosePronouns =
  'He|She|They|It|This|That|These|Those|His|Her|Hers|Their|Theirs|Its|We|I|You|My|Our|Your|Both|Neither|Either|Another|Others|Such|There|Here|One|Some|Many|Most|None|All of (?:them|this|that)';

/** Nouns that with "the" mean one that was told of before. */
export const toldNouns =
  'agency|agreement|allegations?|announcement|attack|award|bill|case|changes?|' +
  'charges|claims?|comments|company|couple|data|deal|decision|dispute|document|' +
  'email|figures|findings|footage|group|incident|inquiry|investigation|issue|law|' +
  'letter|man|measure|move|news|plan|poll|probe|problem|proposal|remarks|report|' +
  'results|row|ruling|statement|study|survey|suspect|talks|team|trouble|vehicle|' +
  'victims?|video|woman';
