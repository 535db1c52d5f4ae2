/** The toolbar button in its states, with its title, on toolbars of browsers in light and dark. */
import './use-messages.ts';
import { render } from 'preact';
import {
  type ActionIcon,
  describeNoVisit,
  describeVisit,
} from '../../src/ui/action/describe-visit.ts';
import { showStates } from './show-states.ts';

const drawings: Readonly<Record<ActionIcon, string>> = {
  usual: new URL('../../public/icon.svg', import.meta.url).href,
  off: new URL('../../public/icon-off.svg', import.meta.url).href,
  paused: new URL('../../public/icon-paused.svg', import.meta.url).href,
  'no-access': new URL('../../public/icon-no-access.svg', import.meta.url).href,
};

/** Of Chromium and Firefox, light and dark. */
const toolbars = ['#ffffff', '#dee1e6', '#35363a', '#202124', '#2b2a33'];
const sizes = [16, 24, 32, 48];

function Button({ icon, title }: { icon: ActionIcon; title: string }) {
  return (
    <figure>
      <figcaption>{title}</figcaption>
      {toolbars.map((background) => (
        <div class="toolbar" key={background} style={{ background }}>
          {sizes.map((size) => (
            <img key={size} src={drawings[icon]} alt="" width={size} height={size} />
          ))}
        </div>
      ))}
    </figure>
  );
}

const actions = {
  'no access': describeNoVisit(),
  off: describeVisit({ kind: 'off' }, null),
  paused: describeVisit({ kind: 'paused' }, null),
  reading: describeVisit({ kind: 'reading' }, null),
};

void showStates(
  Object.entries(actions).map(([name, action]) => ({
    name,
    draw: (body) => render(<Button {...action} />, body),
  })),
);
