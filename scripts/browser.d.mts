import type { Browser, LaunchOptions } from 'playwright-core'

/** Starts a browser of its own; close it after use. */
export function launchBrowser(options?: LaunchOptions): Promise<Browser>
