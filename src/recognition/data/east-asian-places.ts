/**
 * What makes the name of a place part of another name or word in Chinese and Japanese: airlines, seas, peoples,
 * languages, wars. General knowledge of language only: no place of a story stands here.
 */

const list = (text: string): string => text.trim().split(/\s+/).join('|');
const startsWithOne = (text: string): RegExp => new RegExp(`^(?:${list(text)})`, 'u');

/** What follows in either language. Lookaheads keep words apart that only begin alike: a people, the people's congress. */
export const placeTail = startsWithOne(`
  航空 銀行 银行 新聞 新闻 経済新聞 经济新闻 日報 日报 時報 时报 製鉄 制铁 鋼鉄 钢铁 鋼鐵 運通 运通 テレビ 放送 广播公司 廣播公司
  電視台 电视台 有线电视 有線電視 之音 大学 大學 人(?!民|口|士|員|员|大|工|権|权|權|才|材|事|质|質|道|気|類|类|脈|均|文|身|名|物|数|數)
  語 语 文(?:字|学|學) 郵便 郵政 邮政 たばこ 烟草 ハム 酒 料理 菜 茶 食 庭園 刀 円 画 犬 猿 髪 脳炎 人参 史 書紀 書院 銀(?!行)
  海(?!外|域|关|關|岸|空|运|運) 洋(?!上) 湾 灣 橋 桥 半島 半岛 列島 列岛 群島 群岛 諸島 大陸 大陆 亜大陸 次大陆 海峡 海峽
  戦争(?!責任|犯罪) 戰爭(?!罪|責任) 战争(?!部|罪|责任|机器) 族 教(?!育|授|师|師|員|员|科|会|會|练|練|官) 支那 尼西 共産党 共产党 維新 维新 队长 隊長
  太平洋(?:地域|地区|地區|戦略|战略|戰略|経済|经济|構想)`);

/** What follows in Japanese; in Chinese some of it is everyday wording ("local government"). */
export const japanesePlaceTail = startsWithOne(`
  地方(?!自治|政府|選挙|銀) 山地 電力 電気 電信 電話 郵船 郵政 生命 火災 証券 ガス 自動車道 高速道 赤十字 医師会 歯科医師会 遺族会
  会議(?!員|所|室|中|後|前) 武道館 駅(?!伝) 五輪 オリンピック パラリンピック マラソン タワー ドーム メトロ スカイツリー
  ビッグサイト ディズニー シリーズ ダービー アルプス 裁判(?!官|員|所) 地検 地裁 高裁 高検 州 条約 保守党 社会党 新党 弁護士連合会`);

/** Bodies whose name begins with a place: a few characters without a particle, then what sort of body it is. */
export const japaneseBody =
  /^[\p{sc=Han}\p{sc=Katakana}ー]{1,7}(?:協会|連盟|連合会|協議会|振興会|学会|財団|機構|株式会社)/u;
export const chineseBody =
  /^\p{sc=Han}{0,3}(?:协会|協會|通讯社|通訊社|新闻社|新聞社|株式会社|航空公司|电视台|電視台)/u;

/** What before a place makes another name (東日本, 南アメリカ), not at the end of a word of its own (扩大, 最新, 安全). */
export const placeHead =
  /(?:[東东西南北]|中央|(?<![扩擴拡最重强強巨加増增远遠])大|(?<![最更创創革重刷])新|(?<![安完健])全)$/u;

/** After the middle dot of Katakana: papers, money, companies, slogans. */
export const dottedPlaceTail = startsWithOne(`
  ポスト タイムズ ジャーナル ドル ルピー ペソ センター タワー ファースト エアラインズ エアウェイズ スチール インディアン
  オープン リーグ カップ グランプリ モーター バンク`);
export const dottedPlaceHead = /(?:オブ|ザ|ラテン|サウス|ノース|ニュー|ジョージ|バンク)$/u;

/**
 * Where a place (in brackets) is only spelt across two words: the day of a date and what it is the plenary of;
 * two countries, each in one character, and their diplomacy or defence, unless the first says where they are.
 */
export const crossings: readonly RegExp[] = [
  /月\p{N}{1,2}\[日/u,
  /(?:[今昨明毎每同当當翌即]|\p{N})\[日[^\]]*\](?:会議|会议|会場|社|紙|报|報|届|院|庁|省|店|部)/u,
  /(?:^|[^在駐驻訪访対对赴抵])[日中米美欧歐拉北南英韓韩朝俄德法印台其途集]\[\p{sc=Han}[国國]\](?:交|防|際|际|境|家|会|會|籍|益|連|连|土|内|內|民)/u,
];
