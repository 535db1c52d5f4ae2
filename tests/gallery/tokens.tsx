/**
 * Every token of theme.css, read from the style sheet itself: a token that is added there is here too. Colours are
 * shown in both schemes with their contrast to the surfaces; what a look of the reader changes, with what changes it.
 */
import './use-messages.ts';
import '../../src/ui/theme.css';
import '../../src/ui/controls.css';
import './tokens.css';
import { render } from 'preact';
import { contrastOf } from '../../src/ui/annotations/contrast.ts';
import { makeParseColour } from '../../src/ui/annotations/parse-colour.ts';
import { showStates } from './show-states.ts';
import { groupTokens, isColour, readTokens, type Token } from './read-tokens.ts';

const schemes = ['light', 'dark'] as const;
/** What text and controls stand on. */
const surfaces = ['var(--bk-paper)', 'var(--bk-raised)', 'var(--bk-sunk)'];

function Tokens({ tokens }: { tokens: readonly Token[] }) {
  return (
    <main class="tokens">
      <h1>Tokens</h1>
      <p>
        Beside each colour, in light and in dark: its contrast with paper, raised and sunk. Text
        needs 4.5, an edge or a sign 3.
      </p>
      {groupTokens(tokens).map(({ group, own }) => (
        <section key={group}>
          <h2>{group}</h2>
          <ul>
            {own.map((token) => (
              <TokenRow key={token.name} {...token} />
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}

function TokenRow({ name, value, variants }: Token) {
  return (
    <li class="token">
      <code>{name}</code>
      <Shown {...{ name, value }} />
      <div class="values">
        <code>{value}</code>
        {variants.map((other) => (
          <code key={other.condition}>
            {other.condition} {other.value}
          </code>
        ))}
      </div>
    </li>
  );
}

/** The token at work, by what it can be used for. */
function Shown({ name, value }: Pick<Token, 'name' | 'value'>) {
  const use = `var(${name})`;
  if (isColour(value)) return <Swatches name={name} />;
  if (name.includes('-shadow')) return <span class="box" style={{ boxShadow: use }} />;
  if (name.includes('-face-')) return <Words style={{ fontFamily: use }} />;
  if (name.includes('-size-')) return <Words style={{ fontSize: use }} />;
  if (name.includes('-weight')) return <Words style={{ fontWeight: use }} />;
  if (name.includes('-leading')) return <Words style={{ lineHeight: use }} />;
  if (name.includes('-radius-')) return <span class="box" style={{ borderRadius: use }} />;
  if (CSS.supports('inline-size', value)) return <span class="bar" style={{ inlineSize: use }} />;
  return <span />;
}

function Words({ style }: { style: Record<string, string> }) {
  return (
    <span style={style}>
      Who is who, and how we got here. 24 Jan 2025
      <br />
      港の会 نورة
    </span>
  );
}

/** In each scheme the colour, and how well it is seen on each surface: the numbers are written in once it is drawn. */
function Swatches({ name }: { name: string }) {
  return (
    <span class="swatches">
      {schemes.map((scheme) => (
        <span class="swatch" key={scheme}>
          <span
            class="colour"
            style={{ colorScheme: scheme, color: `var(${name})`, background: 'currentColor' }}
          />
          {surfaces.map((surface) => (
            <span class="ratio" key={surface}>
              <span class="probe" style={{ colorScheme: scheme, background: surface }} />
            </span>
          ))}
        </span>
      ))}
    </span>
  );
}

/** Once the browser has resolved the colours. */
function writeRatios(body: HTMLElement): void {
  for (const swatch of body.querySelectorAll('.swatch')) {
    const { color } = getComputedStyle(swatch.querySelector('.colour')!);
    for (const ratio of swatch.querySelectorAll('.ratio')) {
      const ground = seen(getComputedStyle(ratio.firstElementChild!).backgroundColor);
      ratio.append(contrastOf(seen(color), ground).toFixed(1));
    }
  }
}

/** None of our colours lets through what is behind it. */
const parseColour = makeParseColour();
const seen = (css: string) => parseColour(css)(() => null)!;

void showStates([
  {
    name: 'all',
    draw(body) {
      render(<Tokens tokens={readTokens()} />, body);
      writeRatios(body);
    },
  },
]);
