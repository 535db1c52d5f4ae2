/**
 * Patterns for lines by which a site calls for more reading, a subscription, sharing or comments.
 * Written by hand from what English-language news sites print. Each is tried on one whole line with
 * curly apostrophes.
 */

/** Bare labels under which the headlines of other articles stand. */
export const listLabel =
  /^(?:related|recommended|most (?:read|popular|viewed|watched)|trending|popular|latest|top stories|more (?:from|on|about|stories|news|in|coverage)|related (?:stories|articles?|topics|content|coverage)|editors?’?s? picks?|read (?:more|next|also)|see also|up next|(?:from )?around the web|you may (?:also )?like|what to read next|also read|don’t miss|must read|in this article)\b[^.!?]{0,60}$/i;

export const promotions: readonly RegExp[] = [
  /^(?:read|see|find out|learn|watch|listen) (?:more|also|next|now)\b(?!,).{0,160}$/i,
  /^(?:ap audio|read|related|more|watch|listen|see also|also read|recommended|must read|don’t miss)(?: more| stories| articles?| coverage| news| content| reading| on this)?(?: \||:).{0,200}$/i,
  /^[^“”]{1,200} (?:sign up|subscribe|register|donate) here\.?$/i,
  listLabel,
  /^(?:topics?|explore more(?: on these topics)?|filed under|tags?)(?::.{0,200})?$/i,
  /^(?:sign up|subscribe|register|log in|sign in|click|tap|download|follow|join)\b.{0,200}\b(?:newsletters?|briefings?|here|us on|our|apps?|inbox|whatsapp|telegram|facebook|twitter|instagram|bluesky|journalism|subscription|subscribers?|for free|alerts?)\b.{0,100}$/i,
  /^(?:add|make) .{2,60}\b(?:preferred source|on google)\b.{0,80}$/i,
  /^watch (?:the|this) (?:full )?(?:video|report|interview)\b.{0,80}$/i,
  /^(?:by [a-z]+ing(?: up)?, you|in a time of both misinformation)\b.{0,240}$/i,
  /^do you have an opinion on the (?:issues|article)\b.{0,400}$/i,
  /^(?:advertise?ment(?: [·•|–-] .{0,40})?|sponsored(?: content| by.{0,40})?|skip (?:past|to|advert).{0,60}|(?:story|article) continues.{0,40}|loading[.…]*|share(?: (?:this|full|article|story|page|on|via|with)\b.{0,60})?|print(?: this page)?|e-?mail|comments?|copy(?: the)? link|link copied[.!]?|save(?: for later)?|bookmark|listen(?: to (?:this )?(?:article|story))?|facebook|twitter|x|whatsapp|close|menu|search|home|play(?: video)?|transcript|top stories):?$/i,
  /^(?:get|receive|never miss|stay (?:up to date|informed|connected)|keep up)\b.{0,160}\b(?:newsletters?|apps?|inbox|alerts?|briefings?|notifications?|e-?mails?)\b.{0,80}$/i,
  /^(?:support (?:(?:local|independent|our|quality) journalism|the guardian)|become a (?:member|subscriber|supporter)|want (?:all of the|more (?:stories|news|like this))|already a subscriber|thank you for (?:your patience|reading|supporting)|to (?:read|continue|keep) (?:the full|reading)|subscribe (?:now|today)|got a (?:story|tip|news tip|confidential tip)|do you have (?:a (?:story|tip)|more information))\b.{0,240}$/i,
  /^(?:have you been|are you|do you|did you|what do you)\b.{2,160}\b(?:comment below|get in touch|contact us|email|e-mail|tell us|share your (?:story|experiences?))\b.{0,160}$/i,
  /^(?:follow|more (?!than)|find|read|see|for more|visit|learn more|watch|ap [\p{L} -]{2,30}:).{0,140}(?:https?:\/\/|www\.|\.(?:com|org|net|co\.uk)\/).{0,100}$/iu,
  /^(?:our|the) [^.“”]{0,60}\b(?:newsletter|podcast|e-?mail|app|briefing)s?\b.{0,120}\byou(?:r|’re|’ll)?\b.{0,100}$/i,
  /^(?:follow|find|listen|contact|reach|email|e-mail|write to|tweet|you can (?:follow|reach|contact|email|find)|(?:he|she|they) can be reached)\b.{0,120}(?:@[\w.]{2,}|\bon (?:X|[Tt]witter|[Ff]acebook|[Ii]nstagram|LinkedIn|Bluesky|Threads|Mastodon)\b).{0,80}$/i,
  /^[^.!]{0,80}\b(?:can be (?:reached|contacted) (?:at|on|by|via)|(?:contact|reach|email) (?:him|her|them|us) (?:at|on)) \S{1,60}@\S{2,60}$/i,
  /^https?:\/\/\S{1,300}$/i,
];

/** In an article's body: the headline of another, with what kind of piece it is. */
export const teaser =
  /^(?:live|photos?|in pictures|explained|explainer|opinion|analysis|gallery|quiz|podcast|video|watch live|fact check|review|read in full|timeline|profile): .{4,140}$/i;

/** Bare labels under which an article's own points stand once more. */
export const pointsLabel =
  /^(?:key (?:points|takeaways|facts|findings|developments)|summary|in (?:brief|short|summary)|at a glance|highlights|takeaways|quick read|tl;?dr|companies)(?: of this (?:article|story))?:?$/i;

/** Below such a label stands what comes next, the last of the points. */
export const nextLabel = /^what(?:’s| is| happens| comes) next\??$/i;
