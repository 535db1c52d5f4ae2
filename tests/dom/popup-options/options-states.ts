/** The options page of a reader who changed nothing, and of one who changed a lot. */
import { defaultSettings } from '../../../src/settings/settings.ts';
import type { OptionsData } from '../../../src/ui/options/options-data.ts';
import { sampleStory } from './sample-story.ts';

const untouched: OptionsData = {
  settings: defaultSettings,
  isReadOnly: false,
  grantedSites: [],
  newsSites: [
    { site: 'morning.example', lang: 'en', name: 'The Morning' },
    { site: 'evening.example', lang: 'en', name: 'The Evening' },
    { site: 'morgen.example', lang: 'de', name: 'Der Morgen' },
    { site: 'asa.example', lang: 'ja', name: '朝の新聞' },
  ],
  stories: [sampleStory],
  version: '0.1.0',
  shortcuts: [
    { name: '_execute_action', description: null, keys: null },
    { name: 'next-note', description: 'Go to the next note on the page', keys: 'Alt+Shift+J' },
    { name: 'toggle-list', description: 'Open or close the list', keys: null },
  ],
  licences: [
    { name: 'Backgrounder', text: 'MIT License' },
    { name: 'preact', text: 'The MIT License (MIT)' },
  ],
};

const used: OptionsData = {
  ...untouched,
  settings: {
    isPaused: false,
    density: 'first',
    markStyle: 'line',
    markStrength: 'strong',
    openDelayMs: 800,
    closeDelayMs: 300,
    sites: {
      'morning.example': 'off',
      'live.morning.example': 'on',
      'a-very-long-name-of-a-site-that-wants-to-break-the-page.regional.example': 'off',
    },
    corrections: [
      {
        page: 'https://evening.example/2024/03/15/cruise-ships-return-to-the-lower-islands-after-a-long-winter.html',
        story: 'northern-ferries',
        entry: null,
      },
      { page: 'https://evening.example/chess', story: 'northern-ferries', entry: 'elin-aster' },
      { page: 'https://evening.example/chess-2', story: 'northern-ferries', entry: 'elin-aster' },
      {
        page: 'https://morning.example/sport/regatta',
        story: 'a-story-removed-since',
        entry: null,
      },
    ],
  },
  grantedSites: ['harbor-blog.example', 'morning.example'],
};

export const optionsStates = {
  untouched,
  used,
  'read-only': { ...used, isReadOnly: true },
  'on a phone': { ...untouched, shortcuts: [] },
} satisfies Record<string, OptionsData>;

export type OptionsStateName = keyof typeof optionsStates;
