/**
 * News texts about the bundled story in three languages, written for these tests in other words than
 * the seed's. To stand in real layouts and in our own pages.
 */

const en: readonly string[] = [
  'TOKYO — Prime Minister Shigeru Ishiba opened the new session of parliament on Friday with a pledge that his government will do everything it can to keep the United States engaged in Asia, as officials in Tokyo brace for hard bargaining with President Donald Trump.',
  'Ishiba told lawmakers that the region stands at a turning point. If Washington stepped back, he warned, the gap would be felt from the Taiwan Strait to the Korean Peninsula, and Japan alone could not fill it.',
  'Aides to the prime minister have tried for weeks to fix a date for a first meeting with Trump, who returned to the White House on Monday. People close to the planning say a visit to Washington could take place in the first half of February.',
  'The stakes at home are high as well. The governing coalition lost its majority in the lower house in October, and without votes from the opposition Ishiba can pass neither a budget nor the tax changes that he has promised before the election this summer.',
  'In Tokyo, diplomats fear that Trump will look at alliances as a bill to be paid. During his first term he demanded several times that Japan spend far more on the American troops stationed there, most of them on Okinawa.',
  'Joe Biden had drawn Japan, South Korea, Australia and the Philippines into a web of smaller partnerships meant to balance China. Whether Trump wants to keep that web is one of the questions that Ishiba hopes to put to him.',
  'Foreign Minister Takeshi Iwaya, who attended the inauguration, met the foreign ministers of the other three Quad countries the next day. Their short statement opposed any attempt to change the status quo by force.',
  'North Korea fired several short-range missiles toward the sea earlier this month, the latest in a long series of tests. China, meanwhile, has sent its coast guard near the disputed islands in the East China Sea almost every day.',
  'For Ishiba, a former defense minister, the answer is to do more himself. Japan plans to raise its military budget to two percent of its economic output by 2027, and to buy Tomahawk cruise missiles that can reach targets far beyond its shores.',
  'At the same time he wants to keep talking with Beijing. Iwaya traveled to the Chinese capital in December, and both governments speak of a visit by his counterpart to Tokyo before the summer.',
  'Opposition leader Yoshihiko Noda said the speech left open what Japan would offer in return for American protection. “We have heard many fine words about the alliance today,” Noda said, “but not a single number.”',
  'Ishiba also spoke about falling birth rates, low wages and protection against earthquakes and floods. He called for a country in which people enjoy life, a goal that he set beside the slogans of his predecessors.',
];

const ja: readonly string[] = [
  '石破茂首相は24日召集された通常国会で施政方針演説に臨み、トランプ米大統領との厳しい交渉を念頭に、アジアにおける米国の関与をつなぎとめるため全力を尽くす考えを示した。',
  '首相は演説で、地域は歴史の転換点にあると述べ、米国が後退すれば台湾海峡から朝鮮半島まで力の空白が生じかねないと訴えた。日米同盟の抑止力を一層高める方針も強調した。',
  '政府はトランプ大統領との初めての首脳会談に向けて日程の調整を急いでいる。関係者によると、石破首相は2月前半にもワシントンを訪れる方向だという。',
  '与党は昨年10月の衆院選で過半数を失った。少数与党の石破政権は、野党の協力がなければ予算案も税制改正も成立させられず、夏の参院選まで綱渡りの国会運営が続く。',
  '外務省内には、トランプ氏が同盟を費用の面だけで見るのではないかとの懸念がある。1期目には、沖縄などに駐留する米軍の経費を日本が大幅に増やすよう繰り返し求めた。',
  '岩屋毅外相は就任式に出席した翌日、日米豪印の枠組み「クアッド」の外相会合に参加した。共同声明は、力による現状変更の試みに反対すると明記した。',
  '北朝鮮は今月も短距離弾道ミサイルを発射した。中国の海警船は東シナ海の島々の周辺をほぼ連日航行しており、日本の安全保障環境は厳しさを増している。',
  '首相は中国との対話も続ける構えだ。昨年12月には岩屋外相が北京を訪問し、両政府は夏までに中国外相の来日を実現させることで一致している。',
  '立憲民主党の野田佳彦代表は「同盟について立派な言葉は聞いたが、数字は一つもなかった」と述べ、米国に何を差し出すのかが示されていないと批判した。',
  '演説で首相は人口減少や賃金、防災にも触れ、「楽しい日本」をつくると訴えた。防災庁の設置に向けた準備も進めるとしている。',
];

const de: readonly string[] = [
  'Tokio – Der japanische Ministerpräsident Shigeru Ishiba hat zum Auftakt der Sitzungsperiode am Freitag angekündigt, alles für ein dauerhaftes Engagement der USA in Asien zu tun. Seine Regierung stellt sich auf schwierige Verhandlungen mit Präsident Donald Trump ein.',
  'Die Region stehe an einem Wendepunkt, sagte Ishiba vor den Abgeordneten. Ziehe sich Washington zurück, werde die Lücke von der Straße von Taiwan bis zur koreanischen Halbinsel zu spüren sein, und Japan könne sie nicht allein füllen.',
  'Seit Wochen bemüht sich das Büro des Regierungschefs um einen Termin für ein erstes Treffen mit Trump. Aus dem Umfeld der Planer heißt es, eine Reise nach Washington sei in der ersten Februarhälfte möglich.',
  'Auch innenpolitisch steht für Ishiba viel auf dem Spiel. Seine Koalition verlor im Oktober die Mehrheit im Unterhaus und ist bei Haushalt und Steuern auf Stimmen der Opposition angewiesen.',
  'Diplomaten in Tokio fürchten, dass Trump Bündnisse vor allem als Rechnung betrachtet. In seiner ersten Amtszeit verlangte er mehrfach, dass Japan deutlich mehr für die auf Okinawa stationierten amerikanischen Truppen zahlt.',
  'Joe Biden hatte Japan, Südkorea, Australien und die Philippinen in ein Netz kleinerer Partnerschaften eingebunden, das China ausbalancieren sollte. Ob Trump daran festhält, will Ishiba von ihm selbst erfahren.',
  'Außenminister Takeshi Iwaya traf am Tag nach der Amtseinführung die Ressortchefs der drei anderen Quad-Staaten. In einer knappen Erklärung wandten sie sich gegen jeden Versuch, den Status quo mit Gewalt zu verändern.',
  'Nordkorea hatte Anfang des Monats erneut Kurzstreckenraketen in Richtung Meer abgefeuert. China schickt seine Küstenwache nahezu täglich in die Nähe der umstrittenen Inseln im Ostchinesischen Meer.',
  'Der frühere Verteidigungsminister Ishiba setzt auf eigene Stärke: Bis 2027 sollen die Militärausgaben auf zwei Prozent der Wirtschaftsleistung steigen. Zugleich will er mit Peking im Gespräch bleiben.',
  'Oppositionsführer Yoshihiko Noda kritisierte, die Rede lasse offen, was Japan für den amerikanischen Schutz anbiete. „Wir haben heute viele schöne Worte über das Bündnis gehört“, sagte Noda, „aber keine einzige Zahl.“',
];

export const storyParagraphs = { en, ja, de } as const;
