/** Lets others have their turn: to be awaited now and then in what takes long. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
