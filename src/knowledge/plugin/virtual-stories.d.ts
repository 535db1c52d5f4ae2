/** What the build makes of seeds/: the bundled stories, in the order of their folders' names. */
declare module 'virtual:stories' {
  import type { Story } from '../story.ts';
  const stories: Story[];
  export default stories;
}
