import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering'

/** Letters that a name has room for in the drawing; pointing at its dot shows the whole. */
const LONGEST = 32
const GAP = 3

/** Names of dots in this layer are drawn even over others. */
export const ALWAYS_NAMED = 2

type Box = readonly [left: number, top: number, right: number, bottom: number]

interface NameDrawing {
  label: NodeLabelDrawingFunction
  hover: NodeHoverDrawingFunction
  /** Before everything is drawn anew. */
  begin: () => void
}

/**
 * How names stand beside their dots: rimmed with the colour of the page, so that lines do not cross them, and none over
 * another, save where it must be seen.
 * @param ink colour of the letters
 * @param paper colour behind them
 */
export function nameDrawing(ink: string, paper: string): NameDrawing {
  const taken: Box[] = []
  const write = (context: CanvasRenderingContext2D, text: string, [left, , , bottom]: Box) => {
    Object.assign(context, { fillStyle: ink, strokeStyle: paper, lineWidth: 3, lineJoin: 'round' })
    context.strokeText(text, left, bottom - GAP)
    context.fillText(text, left, bottom - GAP)
  }
  return {
    begin: () => void taken.splice(0),
    label(context, data, { labelSize, labelWeight, labelFont }) {
      if (!data.label) return
      context.font = `${labelWeight} ${labelSize}px ${labelFont}`
      const text = shortName(data.label)
      const box = boxBeside(data, context.measureText(text).width, labelSize)
      if ((data.zIndex ?? 0) < ALWAYS_NAMED && taken.some((other) => overlap(box, other))) return
      taken.push(box)
      write(context, text, box)
    },
    hover(context, data, { labelSize, labelWeight, labelFont }) {
      if (!data.label) return
      context.font = `${labelWeight} ${labelSize}px ${labelFont}`
      const [left, top, right, bottom] = boxBeside(data, context.measureText(data.label).width, labelSize)
      context.fillStyle = paper
      context.fillRect(left - GAP, top - GAP, right - left + 2 * GAP, bottom - top + 2 * GAP)
      context.strokeStyle = ink
      context.lineWidth = 1
      context.strokeRect(left - GAP, top - GAP, right - left + 2 * GAP, bottom - top + 2 * GAP)
      write(context, data.label, [left, top, right, bottom])
    }
  }
}

export function shortName(name: string): string {
  const letters = [...name]
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('').trimEnd()}…` : name
}

function boxBeside(dot: { x: number; y: number; size: number }, width: number, height: number): Box {
  const left = dot.x + dot.size + GAP
  return [left, dot.y - height / 2 - GAP, left + width, dot.y + height / 2 + GAP]
}

function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}
