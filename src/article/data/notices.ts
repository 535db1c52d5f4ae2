/**
 * Patterns for what a publisher says about an article or a page: rights, corrections, cookies,
 * standards. Written by hand from what English-language news sites print. Each is tried on one whole
 * line with curly apostrophes.
 */

export const notices: readonly RegExp[] = [
  /^(?:©|\(c\)|copyright(?: ©| \(c\)|:| by|(?: \p{L}[\p{L}.&’]*){0,5},? \d{4}| \d{4})).{0,300}$/iu,
  /^.{0,200}\ball rights reserved\b.{0,300}$/i,
  /©\s?\d{4}/,
  /^this (?:material|story|article|content) (?:may|was|is|has been) (?:not be published|(?:originally |first |also |last )?(?:published|produced|generated|provided|translated|amended|updated|corrected|edited|clarified|republished|adapted|supplied)|part of|more than .{1,20} old)\b.{0,500}$/i,
  /^this report has been (?:updated|corrected|amended)\b.{0,300}$/i,
  /^this (?:story|article) (?:first |originally )?(?:appeared|ran)\b.{0,200}$/i,
  /^this (?:interview|conversation|transcript|q&a) (?:has been|was) (?:edited|condensed|lightly|shortened|translated)\b.{0,200}$/i,
  /^(?:this|the|our) (?:live ?)?(?:blog|coverage|live page|page) (?:is|has|will)(?: now| been)? (?:closed|ended|closing|end)\b.{0,160}$/i,
  /^this is a (?:developing|breaking)(?: news)? (?:story|report)\b.{0,200}$/i,
  /^(?:an?|the) (?:(?:earlier|previous|original|prior) )?(?:version|headline|caption|summary|photo caption) (?:of|on|to|in|with|for) (?:this|an earlier version of this) (?:article|story|report|piece|column|post)\b.{0,500}$/i,
  /^this version (?:corrects|updates|adds|restores|deletes|clarifies|recasts|removes)\b.{0,300}$/i,
  /^\(?(?:correct(?:s|ed|ion)|clarif(?:ies|ication|ied)|amendment|editors?’?s? note|note to (?:readers|editors)|disclaimer|disclosure|content warning|trigger warning|refiles|recasts)(?::| ?[–—]| -) ?.{1,600}$/i,
  /^if you(?:’ve| have|’re| are)?\b.{0,160}\b(?:helpline|hotline|lifeline|action line|crisis line|samaritans|support is available)\b.{0,300}$/i,
  /^in the (?:uk|us|u\.s\.)\b.{0,100}\b(?:samaritans|lifeline|helpline|hotline)\b.{0,60}\b(?:call|contact|freephone|text|available|at|on)\b.{0,500}$/i,
  /^privacy notice:.{0,500}$/i,
  /^our standards:.{0,140}$/i,
  /^(?:the )?(?:associated press|ap|reuters|afp|bbc|npr) (?:is (?:solely|not) responsible|receives? (?:financial )?support)\b.{0,400}$/i,
  /^.{0,120}\b(?:we|our (?:web)?site|this (?:web)?site|our partners) (?:may |also )?(?:uses?|using|sets?|stores?)\b.{0,60}\bcookies\b.{0,400}$/i,
  /^(?:accept|reject|allow|manage)(?: all)?(?: cookies)?(?: and continue| and close| preferences| settings| options)?\.?$/i,
  /^(?:cookies?|privacy|terms|cookie (?:policy|settings)|privacy (?:policy|notice)|terms (?:of (?:use|service)|and conditions)|your privacy choices|do not sell .{0,40})$/i,
  /^(?:to (?:view|play|watch) this (?:video|content|page)|your browser (?:does not|doesn’t)|please (?:enable|turn on|allow) javascript|javascript (?:is|must be)|this (?:video|content) (?:can ?not be|can’t be|is not available|is no longer available)|an error has occurred|allow .{2,30} content\?|warning: third[- ]party)\b.{0,240}$/i,
  /^this article contains content (?:provided|from)\b.{0,300}$/i,
  /^(?:the )?(?:opinions?|views?) expressed (?:in this|by the (?:author|writer)|here)\b.{0,200}$/i,
  /^purchase licensing rights\b.{0,40}$/i,
];
