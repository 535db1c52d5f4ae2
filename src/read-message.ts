/** A message as it arrives in, the work that it asks for out; null for what is no message of ours. Pure. */
import type { Params } from './message-map.ts';
import type { Handlers } from './messages.ts';
import { isRecord } from './settings/is-record.ts';

/** What to do for a message, not done yet. */
export type Work = () => unknown;

export type Shapes<M> = {
  readonly [N in keyof M]: (params: unknown) => params is Params<M, N>;
};

/** Null when the message is not for this side, not in the map, or not of the shape that the map says. */
export function findWork<M, From extends unknown[]>(
  message: unknown,
  to: string,
  shapes: Shapes<M>,
  handlers: Partial<Handlers<M, From>>,
  from: From,
): Work | null {
  if (!isMessage(message) || message.to !== to || !isKeyOf(handlers, message.name)) return null;
  const { name, params } = message;
  const handle = handlers[name];
  return handle !== undefined && shapes[name](params) ? () => handle(params, ...from) : null;
}

function isMessage(value: unknown): value is { to: unknown; name: unknown; params: unknown } {
  return isRecord(value) && 'to' in value && 'name' in value && 'params' in value;
}

function isKeyOf<T extends object>(object: T, key: unknown): key is keyof T {
  return typeof key === 'string' && Object.hasOwn(object, key);
}

export function isEmpty(params: unknown): params is Record<string, never> {
  return isRecord(params) && Object.keys(params).length === 0;
}
