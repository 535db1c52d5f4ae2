/** The background: wires the browser's events and our messages to what they cause. Holds no state. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { listenInBackground, listenToOwnPages, sendToPage } from '../../src/messages.ts';
import {
  injectIntoOpenTabs,
  leaveLostTabs,
  registerContentScript,
  tellPages,
} from './content-script.ts';
import { answerFromLibrary } from './answer-from-library.ts';
import { answerPages } from './answer-pages.ts';
import { bringPart } from './bring-part.ts';
import { addFollowMenu } from './follow-menu.ts';
import { correctForSender, hideSiteOfSender, takeBackForSender } from './change-for-sender.ts';
import { hearVisit } from './hear-visit.ts';
import { hearMenuAndKeys } from './menu-and-keys.ts';
import { watchChoices } from '../../src/watch-choices.ts';
import { openWelcome } from './open-welcome.ts';
import { styleMarks } from './style-marks.ts';

export default defineBackground(() => {
  const library = answerFromLibrary();
  const pages = answerPages(library);
  listenInBackground(
    {
      reportVisit: (visit, sender) => hearVisit(visit, sender, library.titleOf),
      styleMarks: (change, sender) => styleMarks(sender, change),
      hideSite: (_, { pageUrl }) => hideSiteOfSender(pageUrl),
      correct: ({ corrections }, sender) => correctForSender(sender, corrections),
      takeBack: ({ corrections }, sender) => takeBackForSender(sender, corrections),
      admit: (opening, { pageUrl }) => pages.admit(opening, pageUrl),
      bringPart: ({ part }, sender) => bringPart(sender, part),
      judgePage: ({ page, here }, { pageUrl }) => pages.judge(page, here, pageUrl),
      callFrames: async (_, { tabId }) => void (await sendToPage(tabId, 'sayAgain', {}, null)),
      readCards: ({ names, pageDate }) => pages.readCards(names, pageDate),
      meetStories: ({ stories }, { isPrivate }) =>
        isPrivate ? undefined : library.meetStories(stories),
    },
    new AbortController().signal,
  );
  listenToOwnPages(
    {
      readShown: ({ related }) => library.readShown(related),
      pauseStory: ({ story, isPaused }) => library.pauseStory(story, isPaused),
    },
    new AbortController().signal,
  );
  watchChoices((what) => void tellPages(what), new AbortController().signal);
  browser.runtime.onInstalled.addListener(() => void start());
  browser.runtime.onInstalled.addListener(() => void library.plant());
  browser.runtime.onInstalled.addListener(() => void addFollowMenu());
  browser.runtime.onInstalled.addListener((details) => void openWelcome(details));
  browser.runtime.onStartup.addListener(() => void start());
  browser.runtime.onStartup.addListener(() => void addFollowMenu());
  browser.permissions.onAdded.addListener(() => void injectIntoOpenTabs());
  browser.permissions.onRemoved.addListener(() => void leaveLostTabs());
  hearMenuAndKeys();
});

/** After installing, updating, reloading, and when the browser starts. */
async function start(): Promise<void> {
  await registerContentScript();
  await injectIntoOpenTabs();
}
