/** A whole document that React renders on the server and hydrates in the browser, as Next.js does. */
import { createElement as h, useEffect, useState } from 'react';

/** Tells how often it has been rendered anew, and shows a paragraph every other time. */
export function ReactPage() {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setCount((last) => last + 1), renderEveryMs);
    return () => clearInterval(timer);
  }, []);
  return h('html', { lang: 'en' }, head, h('body', null, h('main', null, article(count))));
}

/** Faster than anybody reads, slower than a browser draws. */
const renderEveryMs = 250;

const head = h(
  'head',
  null,
  h('meta', { charSet: 'utf-8' }),
  h('title', null, 'Ishiba asks Trump for a word on Asia'),
  h('meta', { property: 'og:type', content: 'article' }),
  h('meta', { property: 'article:published_time', content: '2025-01-25T08:00:00+09:00' }),
);

const article = (count: number) =>
  h(
    'article',
    null,
    h('h1', null, 'Ishiba asks Trump for a word on Asia'),
    h(
      'p',
      null,
      'Prime Minister Shigeru Ishiba has asked President Donald Trump for a clear word on the American troops in Japan. Renderings so far: ',
      count,
      '.',
    ),
    count % 2 === 1 &&
      h('p', { key: 'now' }, 'Just in: aides to Ishiba say that a date in February is near.'),
    h(
      'p',
      null,
      'Foreign Minister Takeshi Iwaya met the ministers of the other Quad countries this week. China and North Korea were at the top of their list, and the Philippines and South Korea are to be told.',
    ),
    h(
      'p',
      null,
      'The minority government in Tokyo has little to offer, diplomats say, and the United States knows it. Washington has not answered yet.',
    ),
  );
