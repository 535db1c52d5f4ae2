/** Abbreviations that end in a full stop, by what may follow them. Compiled by hand from usage. */
import { wordSet } from '../word-list.ts';

/** Always followed by a name: a full stop after them never ends a sentence. */
export const beforeNames = wordSet(
  'Mr Mrs Ms Mx Mme Mlle Dr Drs Sen Sens Rep Reps Gov Govs Gen Gens Lt Lts Col Sgt Sgts Capt Cpt Cpl ' +
    'Pvt Pfc Spc Maj Cmdr Comdr Adm Brig Ens Prof Profs Rev Revs Hon Rt Pres St Ste Mt Mts Ft Fr Supt ' +
    'Det Ofc Insp Msgr Messrs Mmes Atty Asst Assoc Amb Del Dep Dist Sec Secy Treas Ald Cllr Wm Chas Geo ' +
    'Vs vs v cf Cf viz e.g i.e approx ca Sra Sta',
);

/** The ones of those that headlines and transcripts write in capitals alone ("SEN. ANNA RUIZ:"). */
export const shoutedTitles = wordSet('MR MRS MS DR SEN REP GOV GEN PROF SGT LT COL CAPT');

/** Before a name they are saints and doctors, after one streets: these may end a sentence. */
export const streets = wordSet('St Dr');

/** After a name or inside an address or date: they end a sentence only before a clear new start. */
export const afterNames = wordSet(
  'Inc Ltd Co Cos Corp Jr Sr Bros Plc LLC LLP Pty Pte Esq Ph.D Ph M.D D.D.S B.A M.A Dept Univ Assn ' +
    'Intl Natl Mfg Ave Blvd Rd Ln Dr Hwy Rte Pkwy Sq Bldg Apt et al ' +
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri ' +
    'Ala Ariz Ark Calif Colo Conn Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev ' +
    'Okla Ore Pa Penn Tenn Tex Vt Va Wash W.Va Wis Wisc Wyo Ont Que Alta B.C Man Sask N.S N.B',
);

/** The forms of companies; what follows them within a sentence is a title or a second name. */
export const companyForms = wordSet('Inc Ltd Co Cos Corp Plc LLC LLP Pty Pte Bros');

/** Ends a sentence unless a number follows ("No. 1", "c. 1580"). */
export const beforeNumbers = wordSet(
  'No Nos no nos Art Sec Fig Figs Vol pp p Ch Chap Op c b d m r fl est ext tel pop',
);

/** After a clock time; a day or a zone may follow. */
export const clock = wordSet('a.m p.m A.M P.M');

/** Nouns that a single letter follows and ends ("Plan B. Then …"). */
export const beforeLetters = wordSet(
  'Plan plan Vitamin vitamin vitamins hepatitis Hepatitis Group group Type type Class class Grade ' +
    'grade Exhibit exhibit Schedule schedule influenza Section section Block block Appendix Malcolm',
);
