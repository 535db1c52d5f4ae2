declare module 'virtual:all-messages' {
  const messages: Readonly<Record<string, Readonly<Record<string, string>>>>;
  export default messages;
}
