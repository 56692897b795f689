/** All files under a folder of the project (or the file itself) in code-unit order, as paths from the root with slashes. */
export function filesUnder(place: string): string[]
