/** Whether two names mean one thing, with the reason. `review`: a curator should look. */
export interface Verdict {
  decision: 'same' | 'review' | 'different'
  why: string
}
