/** What the reader set right on pages in; a list with undo, and what follows for whole sites, out. */
import type { Story } from '../../knowledge/story.ts';
import { takeBackCorrections } from '../../settings/corrections.ts';
import { listSiteRules, type SiteRule } from '../../settings/heed-corrections.ts';
import type { Correction } from '../../settings/settings.ts';
import { say, sayParts } from '../words.ts';
import type { SectionProps } from './options.tsx';
import { sayCorrection, saySiteRule } from './say-correction.ts';
import { focusSection, Section } from './section.tsx';

export function PagesSection(props: SectionProps) {
  const isEmpty = props.data.settings.corrections.length === 0;
  return (
    <Section id="pages" title={say('options.pages.title')}>
      {isEmpty ? <p class="empty">{say('options.pages.empty')}</p> : <Pages {...props} />}
    </Section>
  );
}

function Pages({ data: { settings, stories }, changeSettings }: SectionProps) {
  const takeBack = (words: string, one: Correction | null): void => {
    changeSettings(words, (now) =>
      one === null ? { ...now, corrections: [] } : takeBackCorrections(now, [one]),
    );
    focusSection('pages');
  };
  return (
    <>
      <SiteRules rules={listSiteRules(settings)} stories={stories} />
      <p class="hint">{say('options.pages.hint')}</p>
      <ul class="rows" aria-label={say('options.pages.title')}>
        {settings.corrections.toReversed().map((one) => (
          <PageRow
            key={`${one.page} ${one.story} ${one.entry}`}
            {...{ one, stories }}
            takeBack={() => takeBack(say('options.pages.takenBack'), one)}
          />
        ))}
      </ul>
      {settings.corrections.length > 1 && (
        <button type="button" onClick={() => takeBack(say('options.pages.allTakenBack'), null)}>
          {say('options.pages.takeBackAll')}
        </button>
      )}
    </>
  );
}

interface PageRowProps {
  readonly one: Correction;
  readonly stories: readonly Story[];
  readonly takeBack: () => void;
}

function PageRow({ one, stories, takeBack }: PageRowProps) {
  const { page } = one;
  const { said, subject } = sayCorrection(stories, one);
  const label =
    one.entry === null
      ? say('options.pages.undoStory', { said, page })
      : say('options.pages.undoEntry', { said, subject, page });
  return (
    <li class="row">
      <div>
        <p class="page-address">
          <bdi>{page}</bdi>
        </p>
        <p class="hint">{sayParts('options.pages.row', { said, subject: <bdi>{subject}</bdi> })}</p>
      </div>
      <div class="row-actions">
        <button type="button" class="quiet" aria-label={label} onClick={takeBack}>
          {say('options.pages.undo')}
        </button>
      </div>
    </li>
  );
}

function SiteRules({ rules, stories }: { rules: readonly SiteRule[]; stories: readonly Story[] }) {
  if (rules.length === 0) return null;
  return (
    <>
      <p class="hint">{say('options.pages.rules')}</p>
      <ul class="plain" aria-label={say('options.pages.rulesLabel')}>
        {rules.map((rule) => (
          <li key={`${rule.site} ${rule.story} ${rule.entry}`}>{saySiteRule(stories, rule)}</li>
        ))}
      </ul>
    </>
  );
}
