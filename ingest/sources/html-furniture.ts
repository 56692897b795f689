/** What an element's start tag says. */
export interface StartTag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements whose text no reader of the page sees, or only as the label of something to press. */
const UNSHOWN = words(
  'title script style noscript noframes template head svg math canvas object embed iframe audio video map select datalist button textarea input dialog rp rt'
)
/** Elements that hold the site, not the page. */
const SITE = words('nav aside footer menu search')
const SITE_ROLES = words(
  'navigation banner contentinfo complementary search menu menubar toolbar tablist dialog alertdialog alert status'
)
/** What holds the page itself, and is never taken for the site because of its class. */
const PAGE = words('html body main article table tbody tr td th')

/** Words of a class or an id that name furniture … */
const FURNITURE_NAMES = words(
  'cookie cookies consent gdpr share sharing social sharebar sharethis addtoany addthis related recommended recommendations trending breadcrumb breadcrumbs nav navbar navigation menu menubar megamenu sidebar footer newsletter subscribe subscription signup comments disqus respond ad ads advert advertisement advertising adsbygoogle sponsored sponsor promo popup modal overlay pagination pager skip skiplink masthead topbar toolbar login search hidden'
)
/** … in two words … */
const FURNITURE_PAIRS = words(
  'also-read read-more read-also read-next more-stories more-news more-from most-read most-viewed you-may up-next site-header page-header-top top-bar skip-link quick-links sr-only visually-hidden screen-reader d-none tag-cloud site-map'
)
/** … unless another word of it says that the page itself is inside. */
const PAGE_NAMES = words(
  'content article body main story entry post release text wrapper container page layout has with'
)

const INVISIBLE_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i
/** Longest class or style looked at: some are made to be long. */
const LONGEST_ATTRIBUTE = 2_000

/** Whether what the element holds is not shown. */
export function isUnshown({ name, attributes }: StartTag): boolean {
  return (
    UNSHOWN.has(name) ||
    'hidden' in attributes ||
    attributes['aria-hidden']?.trim().toLowerCase() === 'true' ||
    INVISIBLE_STYLE.test((attributes['style'] ?? '').slice(0, LONGEST_ATTRIBUTE))
  )
}

/** Whether the element holds what belongs to the site; `inPage`: it stands inside a main or article element. */
export function isFurniture({ name, attributes }: StartTag, inPage: boolean): boolean {
  if (SITE.has(name) || (name === 'header' && !inPage)) return true
  if (SITE_ROLES.has(attributes['role']?.trim().toLowerCase() ?? '')) return true
  return (
    !PAGE.has(name) &&
    [attributes['class'], attributes['id']].some((names) => names?.split(/\s+/).some(isFurnitureName))
  )
}

/** `Related-stories`, `shareBar` and `cookie_notice` are; `main-content has-sidebar` is not. */
function isFurnitureName(name: string): boolean {
  const parts = name
    .slice(0, LONGEST_ATTRIBUTE)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
  if (parts.some((part, i) => FURNITURE_PAIRS.has(`${part}-${parts[i + 1] ?? ''}`))) return true
  return parts.some((part) => FURNITURE_NAMES.has(part)) && !parts.some((part) => PAGE_NAMES.has(part))
}
