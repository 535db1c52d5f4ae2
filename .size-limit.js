/**
 * What the parts of the extension may weigh as Chromium gets them, packed by gzip. Firefox gets the
 * same to a few bytes. `npm run sizes` builds and weighs; `npm test` weighs what its tests ran.
 */
import { readFileSync } from 'node:fs';

const folder = '.output/chrome-mv3/';

/** A script that stands alone. */
const script = (name) => `${folder}${name}.js`;

/** All scripts and style sheets that a page of ours names. */
function page(name) {
  const html = readFileSync(`${folder}${name}.html`, 'utf8');
  return [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, path]) => folder + path);
}

const part = (name, path, limit) => ({ name, path, limit, gzip: true });

/** The script on every page, and what is brought into it. */
const visit = script('visit');
const wait = script('wait');
const notes = script('notes');

// What is on every page and the popup are goals, that of both page scripts was 20; the others are as they are today, and a bit more.
// The options bring the licences of all libraries, 2 kB.
export default [
  part('on every page: wait.js and visit.js', [wait, visit], '6 kB'),
  part('on a related page: wait.js, visit.js and notes.js', [wait, visit, notes], '22.1 kB'),
  part('once notes are painted: marks.js', script('marks'), '1.8 kB'),
  part('at the first card: card.js', script('card'), '16.7 kB'),
  part('when the popup compares: compare.js', script('compare'), '2 kB'),
  part('when a side panel is beside it: panel.js', script('panel'), '1.6 kB'),
  part('popup', page('popup'), '30 kB'),
  part('background', script('background'), '63 kB'),
  part('library', page('library'), '73.1 kB'),
  part('options', page('options'), '51.3 kB'),
  part('side panel', page('sidepanel'), '39 kB'),
  part('welcome', page('welcome'), '42 kB'),
  part('what follows and compares pages: build-story.js', script('build-story'), '125 kB'),
  part('what imports stories: read-pack.js', script('read-pack'), '27.8 kB'),
  part('what reads an article: read-article.js', script('read-article'), '12.4 kB'),
];
