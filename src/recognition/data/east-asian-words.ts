/**
 * What may stand next to a name in Chinese, Japanese and Korean, where no space tells. General knowledge of
 * language only: no name of a story stands here.
 */

import { hanOffices } from '../../library/data/han-offices.ts';

const startsWithOne = (list: string): RegExp =>
  new RegExp(`^(?:${list.trim().split(/\s+/).join('|')})`);
const endsWithOne = (list: string): RegExp =>
  new RegExp(`(?:${list.trim().split(/\s+/).join('|')})$`);

/** Offices and forms of address after a surname. */
export const hanOffice = startsWithOne(hanOffices.join(' '));

/** Offices before a surname. */
export const hanOfficeBefore = endsWithOne(`
  首相 総理 總理 总理 大統領 总统 總統 外相 外长 外長 大臣 総裁 总裁 總裁 議員 议员`);

/** What after a place makes the name of something else: an airline, a bank, a sea, a people, a language. */
export const hanPlaceTail = startsWithOne(`
  航空 銀行 银行 新聞 新闻 経済新聞 经济新闻 製鉄 制铁 鋼鉄 钢铁 鋼鐵 テレビ 放送 大学 大學 海 人(?!民|口|士|員|员) 語 语 語 郵便 郵政 邮政 たばこ 烟草 ハム 酒 料理
  共産党 共产党 維新 维新 列島 列岛 銀 庭園 刀 円 画 書紀 書院`);

/** What before a place makes another name: 東日本, 南中国海, 新西兰-like forms. */
export const hanPlaceHead = /[東东西南北新全大]$/;

/** Korean particles; a name may carry several ("에게는"). */
const particle =
  '은|는|이|가|을|를|의|와|과|도|만|에|서|게|께|로|으로|부터|까지|보다|처럼|나|이나|라|라고|이라|랑|하고|한테|조차|뿐|며|고|다|였다|이다|입니다|측|발|산';
export const hangulTail = new RegExp(`^(?:${particle}){1,4}$`);

/** Korean offices, forms of address and words of government after a name, with or without a space. */
export const hangulOffice =
  /^(?:총리|대통령|씨|장관|외무상|외상|방위상|의원|전 |당선인|행정부|정부|정권|내각|총재|주석|대표|위원장|회장|지사|국왕)/;
