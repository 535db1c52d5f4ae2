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

/** Among these, what anybody is called: it shows a person, not which one. */
export const hanCourtesy = startsWithOne('氏 さん 様 先生 女士');
export const hangulCourtesy = /^씨/;

/** Offices before a surname. */
export const hanOfficeBefore = endsWithOne(`
  首相 総理 總理 总理 大統領 总统 總統 外相 外长 外長 大臣 総裁 总裁 總裁 議員 议员`);

/**
 * What may run on before a surname of Chinese characters in Japanese, where other characters make it part of a
 * word or of another surname: for and against, offices, words of time, parties.
 */
export const surnameHead = /[反親脱対非前元現新同故旧両日米相長裁臣理領官期党派民年月時後方回中]$/;

/** What may run on after a surname of Chinese characters besides offices in Japanese: particles, words of politics. */
export const japaneseSurnameTail = startsWithOne(`
  は が を に の と も へ で や か よ なら など ら だ くん くらい まで こそ しか ばかり って たち ちゃん より から ほど さえ
  自身 自民 降ろし 降板 卸し 下ろし 続投 退陣 辞任 辞意 再選 勝利 敗北 新政 新内 新総 新首 新体 現政 現内 現首 現総 次期 副 路線
  外交 体制 執行部 談話 構想 色 流 側 後継 後の 以外 以降 支持 批判 会談 両 発言 演説 訪米 訪日 訪中 訪韓 訪問 夫妻 夫人 率い 邸`);

/** The same in Chinese, what follows a subject: verbs of speech and politics, adverbs, prepositions. */
export const chineseSurnameTail = startsWithOne(`
  表 说 說 称 稱 宣 指 认 認 强 強 承 警 呼 要 希 计 計 决 決 同意 拒 批 回 接 抵 访 訪 会 會 上任 上台 当 當 就 下台 辞 辭
  签 簽 提 发 發 威 支 反 继 繼 重 透 坦 直 再 一 今 昨 日前 去年 周 週 星期 曾 已 将 將 能 可 想 不 未 没 沒 也 都 又 还
  還 却 卻 更 则 則 仍 正 在 对 對 向 与 與 和 同 跟 把 被 让 讓 使 给 給 从 從 由 为 為 因 以 于 於 是 有 的 之 所 并 並
  或 等 时 時 后 後 任 团 團 家族 本人 自 夫 阵 陣 执政 執政 关税 關稅 谈 談 两 二 三 最 胜 勝 获 獲 败 敗 选 選 竞 競 参 參
  出 入主 启 啟 推 施 加 取 敦 促 通过 通過 通电 通電 主义 主義 主张 主張 主持 幕僚 卸任 内 閣 阁 顾问 顧問 律师 律師 女儿
  女兒 儿子 兒子 妻 第 首 连 連 频 頻 屡 屢 亲 親 早 晚 只 仅 僅 应 應 必 须 須 需 打 赢 贏 输 輸 遭 受 涉 案 谴 譴 抨 怒
  痛 斥 讚 赞 感 祝 庆 慶 召 见 見 面 致 送 收 用 靠 借 引 办 辦 撤 废 廢 停 暂 暫 延 减 減 降 升 扩 擴 开 開 欲 愿 願 盼
  望 拟 擬 准 準 考 研 讨 討 保 坚 堅 否 澄 道歉 谢 謝 笑 担 擔 忧 憂 看 似 无 無 且 若 而 但 版 式 前往 离 離 返 视 視`);

/** What makes a Chinese word of a surname's characters: "stone" and "break" also begin a saying and a rubble. */
export const chineseWordTail = startsWithOne('天 惊 驚 碎 裂 坏 壞 岩 壁 门 門 话 話 音 腔');

/** What after a Katakana surname shows the everyday word that is spelt like it: things are played, dealt, printed. */
export const thingTail = startsWithOne(`
  遊び 遊ぶ 大会 手品 占い 奇術 柄 札 模様 遊戯 用紙 製 型 一枚 一組 1枚 1組 をする をして をした をしよう で遊 を配
  をめく をシャッフル の束 の札 の山 のカード のゲーム のマーク の絵柄 のジョーカー の神経衰弱 の手品`);

/** What after a surname in Chinese makes it a thing's name: a tower, a hotel, a foundation. */
export const chineseThingTail = startsWithOne(
  '大厦 大廈 大楼 大樓 酒店 饭店 飯店 集团 集團 组织 組織 基金会 基金會 高尔夫 高爾夫 大学 大學 之家',
);

/** Korean particles; a name may carry several ("에게는"). */
const particle =
  '은|는|이|가|을|를|의|와|과|도|만|에|서|게|께|로|으로|부터|까지|보다|처럼|나|이나|라|라고|이라|랑|하고|한테|조차|뿐|며|고|다|였다|이다|입니다|측|발|산';
export const hangulTail = new RegExp(`^(?:${particle}){1,4}$`);

/** Korean offices, forms of address and words of government after a name, with or without a space. */
export const hangulOffice =
  /^(?:총리|대통령|씨|장관|외무상|외상|방위상|의원|전 |당선인|행정부|정부|정권|내각|총재|주석|대표|위원장|회장|지사|국왕)/;

/** What after a Korean surname, with or without a space, makes it a thing or somebody else: cards, a tower, a son. */
export const hangulThing =
  /^(?:코어|바이크|카드|게임|놀이|마술|타워|빌딩|호텔|재단|그룹|센터|골프|주니어|공항|대학|박물관)/;

/** For and against somebody, written as one word with the name. */
export const hangulHead = /^[반친탈비]$/;
