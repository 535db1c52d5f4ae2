/** Verbs that tie a speaker to a quotation, as newspapers write them. Compiled by hand. */
import { wordSet } from '../word-list.ts';

export const speechVerbs = wordSet(
  'said says say told tells added adds wrote writes asked asks replied replies answered answers ' +
    'explained explains argued argues warned warns noted notes insisted insists claimed claims ' +
    'declared declares announced announces stated continued continues recalled recalls ' +
    'tweeted posted joked quipped shouted yelled cried whispered chanted screamed exclaimed remarked ' +
    'responded acknowledged admitted conceded concluded commented complained confirmed emphasized ' +
    'emphasised stressed suggested urged vowed pledged testified predicted pointed called begged ' +
    'texted mused demanded wondered laughed',
);
