/**
 * Patterns for what a publisher says about an article or a page: rights, corrections, cookies,
 * standards. Written by hand from what English-language news sites print. Each is tried on one whole
 * line with curly apostrophes.
 */

export const notices: readonly RegExp[] = [
  /^(?:©|\(c\)|copyright(?: ©| \(c\)|:| by|(?: \p{L}[\p{L}.&’]*){0,5},? \d{4}| \d{4})).{0,300}$/iu,
  /^.{0,200}\ball rights reserved\b.{0,300}$/i,
  /©\s?\d{4}/,
  /^(?:[^“”]{0,60}\d[^“”]{0,20}: )?this (?:material|story|article|content|interview|conversation|transcript|q&a|report(?= has been)) (?:may|was|is|has been|first|originally|contains content) (?:appeared|ran|from|not be published|(?:originally |first |also |last )?(?:published|produced|generated|provided|translated|amended|updated|corrected|edited|condensed|lightly|clarified|republished|adapted|supplied)|part of|more than .{1,20} old)\b.{0,500}$/i,
  /^(?:this|the|our) (?:live ?)?(?:blog|coverage|page|discussion) (?:is|has|will)(?: now| been)? (?:closed|ended|closing|end)\b.{0,160}$/i,
  /^this is a (?:developing|breaking)(?: news)? (?:story|report)\b.{0,200}$/i,
  /^(?:[^“”]{0,60}\d[^“”]{0,20}: )?(?:an?|the) (?:(?:earlier|previous|original|prior) )?(?:version|headline|caption|summary|photo caption) (?:of|on|to|in|with|for) (?:this|an earlier version of this) (?:article|story|report|piece|column|post)\b.{0,500}$/i,
  /^this version (?:corrects|updates|adds|deletes|clarifies|recasts|removes)\b.{0,300}$/i,
  /^\(?(?:correct(?:s|ed|ion)|clarif\w{3,8}|editors?’?s? note|note to (?:readers|editors)|disclaimer|disclosure|(?:content|trigger) warning|refiles|recasts)(?:[ ,]{1,2}\(?[^:]{0,30}\d[^:]{0,12})?(?::| ?[–—]| -) ?.{1,900}$/i,
  /^(?:(?:Because of|Due to) an? .{0,20}error, )?[Aa]n article .{0,30}[Oo]n \p{Lu}.{1,400}\bmis(?:stated|identified|spelled)\b.{1,400}$/u,
  /^(?:if you|in the (?:uk|us|u\.s\.))(?=.{0,300}\b(?:call|contact|text|available|help)).{0,200}\b(?:helpline|hotline|lifeline|action line|crisis line|samaritans)\b.{0,400}$/i,
  /^privacy notice:.{0,500}$/i,
  /^our standards:.{0,140}$/i,
  /^(?:the )?(?:associated press|ap|reuters|afp|bbc|npr) (?:is (?:solely|not) responsible|receives? (?:financial )?support)\b.{0,400}$/i,
  /^.{0,120}\b(?:we|our (?:web)?site|this (?:web)?site|our partners) (?:may |also )?(?:uses?|using|sets?|stores?)\b.{0,60}\bcookies\b.{0,400}$/i,
  /^(?:accept|reject) all\b.{0,20}$/i,
  /^(?:to (?:view|play|watch) this (?:video|content|page)|your browser do|please (?:enable|turn on|allow) javascript|javascript (?:is|must be)|this (?:video|content) (?:can ?not|can’t|is no)|an error has occurred|allow .{2,30} content\?|warning: third[- ]party)\b.{0,240}$/i,
  /^(?:the )?(?:opinions?|views?) expressed (?:in this|by the (?:author|writer)|here)\b.{0,200}$/i,
];
