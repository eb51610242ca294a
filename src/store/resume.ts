/** Connections that may break in the middle of one object before it is given up. */
const MAX_BREAKS = 5;

/** The bytes of an object from an offset on. */
export type OpenFrom = (offset: number) => Promise<AsyncIterable<Uint8Array>>;

/**
 * The bytes of an object, taken up again where the connection broke.
 * @param openFrom continues with the same version of the object, or throws
 * @param giveUp makes the error of a connection that broke too often
 */
export async function* resumed(
  opened: AsyncIterable<Uint8Array>,
  openFrom: OpenFrom,
  giveUp: (cause: unknown) => Error,
): AsyncGenerator<Uint8Array, void, undefined> {
  let body = opened;
  let received = 0;
  for (let breaks = 1; ; breaks++) {
    try {
      for await (const chunk of body) {
        received += chunk.length;
        yield chunk;
      }
      return;
    } catch (error) {
      if (breaks === MAX_BREAKS) throw giveUp(error);
    }
    body = await openFrom(received);
  }
}
