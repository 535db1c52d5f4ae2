/** Puts a highlight into the registry under a name, or takes it out: an empty one is not registered, so that a page without notes has no trace of us. */
export function register(registry: HighlightRegistry, name: string, highlight: Highlight): void {
  if (highlight.size === 0) registry.delete(name);
  else if (registry.get(name) !== highlight) registry.set(name, highlight);
}
