/** Bodies whose short form news uses without the full one: the fullest name first. By hand. */
export const knownBodies: readonly (readonly string[])[] = [
  ['United Nations', 'U.N.', 'UN'],
  ['European Union', 'EU', 'E.U.'],
  ['NATO', 'Nato', 'North Atlantic Treaty Organization'],
  ['Associated Press', 'AP'],
  ['Federal Bureau of Investigation', 'FBI', 'F.B.I.'],
  ['Central Intelligence Agency', 'CIA', 'C.I.A.'],
  ['World Health Organization', 'World Health Organisation', 'WHO'],
  ['International Monetary Fund', 'IMF'],
  ['World Trade Organization', 'WTO'],
  ['International Atomic Energy Agency', 'IAEA'],
  ['Republican Party', 'GOP'],
];
