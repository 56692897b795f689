export { decide } from './review/decide.js'
export { rejectedIds } from './review/rejected-ids.js'
export type { Decision, ReviewItem } from './review/review-item.js'
export { queuePlace, reviewQueue } from './review/review-queue.js'
