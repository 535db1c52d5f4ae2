/** English words that tie words to a speaker, by how much they can be trusted. */

/** Verbs whose subject speaks: "X said", "said X". Past and present forms as news writes them. */
export const speechVerbs: ReadonlySet<string> = new Set(
  `said says say told tells tell added adds wrote writes asked asks replied replies responded
  explained explains noted stated announced argued argues insisted insists warned warns claimed
  acknowledged acknowledges admitted admits recalled recalls continued commented declared declares
  tweeted testified concluded concludes observed remarked conceded concedes confirmed confirms
  suggested suggests agreed stressed stresses emphasized emphasizes emphasised emphasises urged
  pledged pledges vowed vows promised joked jokes predicted predicts cautioned complained complains
  quipped recounted countered mentioned exclaimed maintained maintains contended contends alleged
  reported revealed whispered shouted sighed laughed reiterated reiterates repeated thinks believes
  uttered chanted posted`.split(/\s+/),
);

/** Verbs that say something of an object: they stand before the words, never after or inverted. */
export const judgingVerbs: ReadonlySet<string> = new Set(
  `described describes called denounced denounces characterized characterizes characterised
  characterises dismissed dismisses labelled labeled lamented laments praised hailed criticized
  criticised accused thanked requested demanded branded lauded`.split(/\s+/),
);

/** Subjects of these are studies more often than people; one quoted word after them is a term. */
export const evidenceVerbs: ReadonlySet<string> = new Set(['found', 'finds', 'showed', 'shows']);

/** The same as participles: they mark a quotation, but their subject is often another. */
export const speechParticiples: ReadonlySet<string> = new Set(
  `saying adding telling writing asking calling describing declaring warning noting arguing
  insisting claiming denouncing asserting pledging stating explaining stressing urging reading
  expressing suggesting promising vowing labelling labeling dismissing referring casting concluding
  demanding announcing`.split(/\s+/),
);

/** Verbs that take the hearer before the words: "told reporters (that) …". */
export const hearerVerbs: ReadonlySet<string> = new Set(['told', 'tells', 'tell']);

/** Words before quotation marks that say: this is what something is called. */
export const namingWords =
  /(?:so[- ]called|known(?: \w+)? as|dubbed|nicknamed|entitled|titled|termed|the (?:term|word|phrase|slogan)s?|marked|labelled as|coined|codenamed|mean(?:s|ing)|printed|written) (?:\w+ )?(?:the |an? )?$/i;

/** Words after quotation marks that speak about the quoted words themselves. */
export const aboutWords =
  /^ (?:describes?|means?|meant|refers?|referred|stands? for|was written|were written|written|is (?:a|the) (?:word|term))\b/;

/** Words before the title of a song, a book, a programme. */
export const workWords =
  /(?:[’']s|\b(?:on|of|in|the|an?|album|song|anthem|book|novel|show|film|movie|play|series|program|programme|sang|sings|wrote|read)) $/i;

/** Other words that bring in someone's words, though no verb of saying: speaker never certain. */
export const softCues =
  /\b(?:(?:referred to|seen|regarded|described|denounced|dismissed|cited|goes after|gone after|going after) [^,;]{0,40}?as|it was|statements?|letter|memo|report|interview|speech|evidence|words?|read|reads|headed|conclude[ds]?|claims?|cit(?:ed|ing)|accus(?:e|es|ing)|likened|compared|blast(?:ed|ing)|condemn(?:ed|ing)|ruled|bemoan(?:ed|ing)|echo(?:ed|ing)|vow(?:ed|ing)|what (?:\w+ ){1,4}calls?)\b[^;]{0,60}$/i;
