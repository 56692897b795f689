import { foldText } from './resolve/fold-text.js'

/** `Sayō` → `sayo`, the part of an id after the colon; empty for a name without a Latin letter or digit. */
export function slug(name: string): string {
  return foldText(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
