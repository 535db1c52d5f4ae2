/** What the reader set right on pages in; a list with undo, and what follows for whole sites, out. */
import type { Story } from '../../knowledge/story.ts';
import { takeBackCorrections } from '../../settings/corrections.ts';
import { listSiteRules, type SiteRule } from '../../settings/heed-corrections.ts';
import type { Correction } from '../../settings/settings.ts';
import type { SectionProps } from './options.tsx';
import { sayCorrection, saySiteRule } from './say-correction.ts';
import { focusSection, Section } from './section.tsx';

export function PagesSection({ data, changeSettings }: SectionProps) {
  const { settings, stories } = data;
  const takeBack = (words: string, one: Correction | null): void => {
    changeSettings(words, (now) =>
      one === null ? { ...now, corrections: [] } : takeBackCorrections(now, [one]),
    );
    focusSection('pages');
  };
  return (
    <Section id="pages" title="Pages you corrected">
      {settings.corrections.length === 0 ? (
        <p class="empty">
          None. When a page is taken for a story that it is not about, or a name on it for the wrong
          person, choose “Not this story” or “Not this person” on the card; it is then listed here.
        </p>
      ) : (
        <>
          <SiteRules rules={listSiteRules(settings)} stories={stories} />
          <p class="hint">What you said of single pages, the newest first:</p>
          <ul class="rows" aria-label="Pages you corrected">
            {settings.corrections.toReversed().map((one) => (
              <PageRow
                key={`${one.page} ${one.story} ${one.entry}`}
                {...{ one, stories }}
                takeBack={() => takeBack('That correction is taken back.', one)}
              />
            ))}
          </ul>
          {settings.corrections.length > 1 && (
            <button type="button" onClick={() => takeBack('All corrections are taken back.', null)}>
              Take back all corrections
            </button>
          )}
        </>
      )}
    </Section>
  );
}

interface PageRowProps {
  readonly one: Correction;
  readonly stories: readonly Story[];
  readonly takeBack: () => void;
}

function PageRow({ one, stories, takeBack }: PageRowProps) {
  const { said, subject } = sayCorrection(stories, one);
  const about = one.entry === null ? '' : `, ${subject},`;
  return (
    <li class="row">
      <div>
        <p class="page-address">{one.page}</p>
        <p class="hint">
          {said}: {subject}
        </p>
      </div>
      <div class="row-actions">
        <button
          type="button"
          class="quiet"
          aria-label={`Undo “${said}”${about} for ${one.page}`}
          onClick={takeBack}
        >
          Undo
        </button>
      </div>
    </li>
  );
}

function SiteRules({ rules, stories }: { rules: readonly SiteRule[]; stories: readonly Story[] }) {
  if (rules.length === 0) return null;
  return (
    <>
      <p class="hint">What you said of several pages of a site holds for all of it:</p>
      <ul class="plain" aria-label="What holds for whole sites">
        {rules.map((rule) => (
          <li key={`${rule.site} ${rule.story} ${rule.entry}`}>{saySiteRule(stories, rule)}</li>
        ))}
      </ul>
    </>
  );
}
