/** The project's folder. */
export const ROOT: string
/** The program an installed package brings; null when the package is not installed. */
export function toolFile(packageName: string): string | null
/** Runs an installed tool in the project's folder; resolves to the exit code. */
export function runTool(packageName: string, args: string[], onOutput?: (text: string) => void): Promise<number>
