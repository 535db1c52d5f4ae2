/** The context menu and the reader's keys, wired where the browser has them: on a phone it may have neither. */
import { browser } from 'wxt/browser';
import { followFromMenu } from './follow-menu.ts';
import { forwardCommand } from './forward-command.ts';

type Wired = Partial<Pick<typeof browser, 'contextMenus' | 'commands'>>;

export function hearMenuAndKeys({ contextMenus, commands }: Wired = browser): void {
  contextMenus?.onClicked.addListener((info, tab) => void followFromMenu(info, tab));
  commands?.onCommand.addListener((name, tab) => void forwardCommand(name, tab));
}
