/** Given names and the everyday forms of them that the news uses beside them. By hand. */
const rows =
  'Robert Bob Bobby,William Bill,James Jim Jimmy,John Jack,Michael Mike,Joseph Joe,Thomas Tom,Richard Rick Dick,' +
  'David Dave,Daniel Dan,Steven Steve,Stephen Steve,Christopher Chris,Matthew Matt,Anthony Tony,Edward Ed Ted,' +
  'Benjamin Ben,Charles Charlie Chuck,Elizabeth Liz,Katherine Kate,Margaret Maggie';

export const shortNames: ReadonlyMap<string, readonly string[]> = new Map(
  rows.split(',').map((row) => {
    const [given = '', ...short] = row.split(' ');
    return [given, short] as const;
  }),
);
