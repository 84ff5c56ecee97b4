import type { Lang } from "../schema";

/** The words of the single HTML file, and of making it. */
export interface OneFileWords {
  /** What the file says of itself. */
  about: string;
  saved(day: string, packs: string): string;
  /** The address names a page that this file does not hold. */
  notHeld(address: string): string;
  close: string;
  draft: string;
  /** Why none was made. */
  tooLarge(megabytes: string, most: string): string;
  tooOld: string;
  missing: string;
}

export const ONE_FILE_WORDS: Record<Lang, OneFileWords> = {
  en: {
    about: "About this file",
    saved: (day, packs) => `Saved on ${day} with the data ${packs}. This file needs no network.`,
    notHeld: (address) => `This file does not hold the page ${address}. What it holds is shown instead.`,
    close: "Close",
    draft: "Draft",
    tooLarge: (megabytes, most) => `The file would have ${megabytes} MB; no more than ${most} MB can be sent easily.`,
    tooOld: "This browser cannot pack the file. Please use a current version of Chrome, Edge or Firefox.",
    missing: "A part of the file could not be fetched. Please try again with a network.",
  },
  zh: {
    about: "关于本文件",
    saved: (day, packs) => `本文件保存于 ${day}，数据版本：${packs}。无需网络即可使用。`,
    notHeld: (address) => `本文件不含页面 ${address}，现显示文件所含内容。`,
    close: "关闭",
    draft: "草案",
    tooLarge: (megabytes, most) => `文件将达 ${megabytes} MB，超过便于传送的 ${most} MB，未生成。`,
    tooOld: "此浏览器无法打包文件，请使用新版 Chrome、Edge 或 Firefox。",
    missing: "有一部分内容未能取得，请在联网后重试。",
  },
};
