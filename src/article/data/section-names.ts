/** Labels that news sites put above a headline, in lower case. Compiled by hand from common usage. */
import { nameList } from '../word-list.ts';

export const sectionNames: ReadonlySet<string> = new Set(
  nameList(
    'world|world news|international|asia|asia pacific|africa|europe|middle east|americas|latin america|' +
      'us|u.s.|us news|u.s. news|usa|uk|uk news|national|nation|home|home news|local|local news|regional|' +
      'politics|us politics|uk politics|government|elections|policy|business|business news|economy|markets|' +
      'money|finance|companies|technology|tech|science|science & environment|environment|climate|energy|' +
      'health|health news|medicine|coronavirus|weather|education|crime|law|courts|crime & courts|justice|' +
      'sport|sports|football|soccer|tennis|cricket|rugby|golf|basketball|baseball|hockey|culture|arts|' +
      'arts & culture|entertainment|entertainment & arts|film|music|books|tv|television|lifestyle|life|' +
      'travel|food|style|fashion|opinion|comment|editorial|analysis|explainer|feature|features|obituaries|' +
      'news|latest|latest news|top stories|breaking news|breaking|live|exclusive|video|in pictures|' +
      'society|religion|media|property|real estate|transport|defence|defense|security|immigration',
  ),
);
