/** Offices and forms of address that follow a surname in Chinese and Japanese. General knowledge of language only. */
export const hanOffices = `
  氏 首相 総理大臣 総理 總理 总理 大統領 总统 總統 政権 政权 政權 内閣 內閣 内阁 外相 外務大臣 外务 外长 外長 大臣 防衛相 財務相
  幹事長 総裁 总裁 總裁 会長 主席 議員 议员 議員 先生 女士 さん 様 前 元 陣営 派 行政 政府`
  .trim()
  .split(/\s+/);
