/**
 * English words that tie words to a speaker, by how much they can be trusted. Compiled by hand; which
 * ones were missing showed on the train part of PolNeAR (networkdynamics/PolNeAR).
 */
import { speechVerbs as commonVerbs } from '../../article/data/speech-verbs.ts';
import { wordSet } from '../../article/word-list.ts';

/** Verbs whose subject speaks: "X said", "said X". Past and present forms as news writes them. */
export const speechVerbs: ReadonlySet<string> = new Set([
  ...commonVerbs,
  ...wordSet(`acknowledges admits tweets testifies concludes observed observes remarks concedes confirms
  suggests agreed agrees stresses emphasizes emphasises pledges vows promised promises jokes
  predicts cautioned cautions complains recounted recounts countered counters mentioned exclaims
  maintained maintains contended contends alleged alleges reported reports revealed reveals
  sighed reiterated reiterates repeated repeats thinks thought believes believed uttered hopes
  boasted boasts assured assures proclaimed proclaims asserted asserts affirmed affirms implied
  implies confessed confesses retorted interjected opined barked growled boomed fumed snapped
  sniped vented riffed thundered muttered mumbled intoned enthused gushed scoffed lectured
  elaborated clarified specified advised advises reminded reminds pleads pleaded protested
  objected elaborates muses quips deadpanned shrieked cheered hollered bellowed emailed e-mailed
  counselled hypothesized speculated reasoned theorized ventured volunteered comments hoped
  posits posited commanded retorts bemoaned bemoans recommended recommends signalled hinted hints
  scoffs marvelled marveled`),
]);

/** Verbs of what is written: their subject is a text, never who reads it aloud. */
export const documentVerbs: ReadonlySet<string> = new Set(['read', 'reads']);

/** Texts that speak by themselves: "the letter read", "a sign that reads". */
export const documentWords =
  /\b(?:ad|another|article|banner|bill|book|caption|column|complaint|description|document|editorial|op-ed|essay|e-?mail|filing|headline|inscription|invitation|lawsuit|letter|line|memo|message|motion|note|notice|one|order|petition|placard|plaque|post|poster|report|resolution|ruling|script|shirt|sign|statement|sticker|story|suit|summary|text|transcript|tweet)s?$/i;

/** Nouns as often as verbs: "Baker’s comments", "in hopes of". */
export const nounsOrVerbs: ReadonlySet<string> =
  wordSet(`answers claims comments demands hopes jokes notes pledges promises quips remarks reports shows
  vows counters objects reasons volunteers brands labels attacks calls rips claim hope note report
  answer`);

/** Verbs of an inner state: in "Baker said he thinks “…”" the one who said it speaks. */
export const thinkingVerbs: ReadonlySet<string> = new Set(
  wordSet('thinks thought believe believes believed hopes hoped agrees agreed'),
);

/** Verbs that say something of an object: they stand before the words, never after or inverted. */
export const judgingVerbs: ReadonlySet<string> = new Set([
  'referred to',
  'refers to',
  'spoke of',
  'spoken of',
  ...wordSet(`described describes called denounced denounces characterized characterizes characterised
  characterises dismissed dismisses labelled labeled lamented laments praised hailed criticized
  criticised accused accuses thanked requested demanded demands branded brands lauded blasted blasts
  slammed slams derided derides mocked mocks decried decries ridiculed portrayed portrays rejected
  likened condemned condemns blamed blames calls criticizes criticises praises thanks hails labels
  rejects touted touts proposed proposes opposes opposed defended defends attacked
  attacks rips ripped assailed assails knocked chided scolded applauded applauds welcomed vows`),
]);

/** Subjects of these are studies more often than people; one quoted word after them is a term. */
export const evidenceVerbs: ReadonlySet<string> = new Set(['found', 'finds', 'showed', 'shows']);

/** The same as participles: they mark a quotation, but their subject is often another. */
export const speechParticiples: ReadonlySet<string> =
  wordSet(`saying adding telling writing asking calling describing declaring warning noting arguing
  insisting claiming denouncing asserting pledging stating explaining stressing urging reading
  expressing suggesting promising vowing labelling labeling dismissing referring casting concluding
  demanding announcing shouting yelling proclaiming responding replying remarking joking accusing
  predicting assuring citing portraying quoting advising likening comparing lambasting blasting
  slamming branding hailing dubbing touting recalling reminding cheering reiterating repeating conceding acknowledging admitting tweeting boasting
  lamenting mocking praising alleging suggesting cautioning chanting observing complaining`);

/** Verbs that take the hearer before the words: "told reporters (that) …". */
export const hearerVerbs: ReadonlySet<string> = new Set([
  'told',
  'tells',
  'tell',
  'asked',
  'asks',
  'reminded',
  'assured',
]);

/** Words before quotation marks that say: this is what something is called. */
export const namingWords =
  /(?:so[- ]called|known(?: \w+){0,3} as|what (?:\w+ ){1,5}(?:calls?|called|described as)|(?:is|are|was|were|been|being) called|calls?(?= the )|dubbed|nicknamed|entitled|titled|termed|the (?:term|word|phrase|slogan)s?|marked|labelled as|coined|codenamed|mean(?:s|ing)|printed|written) (?:\w+ )?(?:the |an? )?$/i;

/** Words after quotation marks that speak about the quoted words themselves. */
export const aboutWords =
  /^ (?:describes?|means?|meant|refers?|referred|stands? for|was written|were written|written|is (?:a|the) (?:word|term))\b/;

/** What is someone’s word though no verb: "Baker’s claim that …", "Baker’s call for …". */
export const saidNouns =
  /^(?:accusation|advice|allegation|argument|assertion|assessment|belief|boast|call|claim|comment|complaint|conclusion|contention|criticism|declaration|demand|denial|description|insistence|message|note|observation|pledge|prediction|promise|proposal|question|quip|remark|response|statement|suggestion|tweet|view|vow|warning|words)s? (?:(?:is|was) that|that|for|to)\b/;

/** Words before the title of a song, a book, a programme. */
export const workWords =
  /(?:[’']s|\b(?:on|of|in|the|an?|album|song|anthem|book|novel|show|film|movie|play|series|program|programme|sang|sings|wrote|read)) $/i;

/** Other words that bring in someone's words, though no verb of saying: speaker never certain. */
export const softCues =
  /\b(?:(?:referred to|seen|regarded|described|denounced|dismissed|cited|goes after|gone after|going after) [^,;]{0,40}?as|it was|statements?|letter|memo|report|interview|speech|evidence|words?|read|reads|headed|conclude[ds]?|claims?|cit(?:ed|ing)|accus(?:e|es|ing)|likened|compared|blast(?:ed|ing)|condemn(?:ed|ing)|ruled|bemoan(?:ed|ing)|echo(?:ed|ing)|vow(?:ed|ing)|what (?:\w+ ){1,4}calls?|calls?|call(?:ed|ing)|talk(?:s|ed|ing)? about|spoke of|promis(?:ed|ing)|worr(?:y|ies|ied)|question(?:s|ed|ing)|chanted|quot(?:ed|es|ing)|want(?:s|ed)?|hop(?:es|ing)|threaten(?:s|ed|ing)|rails? against|dubb(?:ed|ing)|retweeted|portray(?:s|ed|ing)?|label(?:s|ed|led|ing)|(?:comments?|messages?|promises?|concerns?|suggestion|assertion|allegations?|accusations?|criticism|remarks?|chants?|cries|pledges?|argument|threats?) (?:that|of|about|on|over|in|to))\b[^;]{0,60}$/i;
