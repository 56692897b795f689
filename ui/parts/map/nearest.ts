export interface Point {
  x: number
  y: number
}

/** Where the arrow keys lead, as unit vectors. */
export const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 }
}

/** The nearest point in a direction, what lies aside counting double; null where nothing lies that way. */
export function nearest(from: string, direction: Point, points: ReadonlyMap<string, Point>): string | null {
  const start = points.get(from)
  if (!start) return null
  let [best, least] = [null as string | null, Infinity]
  for (const [id, { x, y }] of points) {
    const [dx, dy] = [x - start.x, y - start.y]
    const ahead = dx * direction.x + dy * direction.y
    const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x)
    const far = ahead + 2 * aside
    if (id !== from && ahead > 1e-6 && far < least) [best, least] = [id, far]
  }
  return best
}
