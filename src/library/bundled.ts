/** The library that every installation has: the stories of seeds/, built when the extension was. */
import stories from 'virtual:stories';
import { compileLibrary } from './compile-library.ts';

export const bundledLibrary = compileLibrary(stories);
