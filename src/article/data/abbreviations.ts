/** Abbreviations that end in a full stop, by what may follow them. Compiled by hand from usage. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Always followed by a name: a full stop after them never ends a sentence. */
export const beforeNames = words(
  'Mr Mrs Ms Mx Dr Drs Sen Sens Rep Reps Gov Govs Gen Lt Col Sgt Capt Cpt Cpl Pvt Maj Cmdr Comdr Adm ' +
    'Brig Prof Profs Rev Revs Hon Pres St Ste Mt Ft Fr Supt Det Insp Msgr Messrs Mmes Atty Asst Amb ' +
    'Del Dist Sec Secy Treas Ald Cllr Vs vs v cf Cf viz e.g i.e approx ca Sra Sta',
);

/** After a name or inside an address or date: they end a sentence only before a clear new start. */
export const afterNames = words(
  'Inc Ltd Co Cos Corp Jr Sr Bros Plc LLC LLP Pty Pte Esq Ph.D Ph M.D D.D.S B.A M.A Dept Univ Assn ' +
    'Intl Natl Mfg Ave Blvd Rd Ln Dr Hwy Rte Pkwy Sq Bldg Apt etc al ' +
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri ' +
    'Ala Ariz Ark Calif Colo Conn Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Mo Mont Neb Nev ' +
    'Okla Ore Pa Penn Tenn Tex Vt Va Wash W.Va Wis Wyo Ont Que Alta B.C Man Sask N.S N.B',
);

/** Ends a sentence unless a number follows ("No. 1"). */
export const beforeNumbers = words('No Nos no nos Art Sec Fig Figs Vol pp p Ch Chap Op');

/** After a clock time; a day or a zone may follow. */
export const clock = words('a.m p.m A.M P.M');
