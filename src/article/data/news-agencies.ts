/** Names that news agencies and wire services are credited by in a dateline. Compiled by hand. */
import { nameList } from '../word-list.ts';

export const newsAgencies: ReadonlySet<string> = new Set(
  nameList(
    'AP|The Associated Press|Associated Press|Reuters|Thomson Reuters Foundation|AFP|Agence France-Presse|' +
      'UPI|Bloomberg|Bloomberg News|dpa|DPA|PA|PA Media|Press Association|Kyodo|Kyodo News|Jiji|Jiji Press|' +
      'Xinhua|TASS|Interfax|RIA Novosti|ANSA|EFE|EFE News|ANI|PTI|IANS|Yonhap|Anadolu|AA|APA|ATS|Belga|' +
      'Lusa|MTI|PAP|CTK|BNS|Ukrinform|Antara|Bernama|CNA|ANP|NTB|TT|Ritzau|STT|AAP|The Canadian Press|' +
      'Canadian Press|CP|CNN|CBS News|NBC News|ABC News|NPR|BBC|VOA|RFE/RL|' +
      'Al Jazeera|Euronews|StatePoint|SNS|Inter Press Service|IPS|KFF Health News|ProPublica|Stacker',
  ),
);
