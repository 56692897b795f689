import type { Scenario } from './scenario.js'

/** File of the picture taken after a step, counted from 1, within `docs/`. */
export function pictureOf({ name }: Scenario, step: number): string {
  return `tour/${name}-${step}.jpg`
}

/** The tour as Markdown: what the scenarios do, with the pictures that their run takes. */
export function tourText(scenarios: readonly Scenario[]): string {
  return `# A tour of the explorer

${scenarios.length} jobs, each done from the home page within a minute. Text and pictures come from the test run, which does just these
steps in a real browser on the shipped catalogue (\`UPDATE_TOUR=1 npm test -- --project browser\` takes the pictures anew).

${scenarios.map(chapter).join('\n')}`
}

function chapter(scenario: Scenario): string {
  const steps = scenario.steps.map(
    ({ say }, index) => `${index + 1}. ${say}\n\n   ![${plain(say)}](${pictureOf(scenario, index + 1)})\n`
  )
  return `## ${scenario.title}\n\n${scenario.who}\n\n${steps.join('\n')}\n${scenario.end}\n`
}

/** Without emphasis, as a picture's description reads. */
function plain(text: string): string {
  return text.replaceAll('_', '')
}
