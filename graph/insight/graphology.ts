import pagerankModule from 'graphology-metrics/centrality/pagerank.js'
import louvainModule from 'graphology-communities-louvain'
import { UndirectedGraph } from 'graphology'

/*
 * These packages are CommonJS that assign their one function to `module.exports`, while their types declare a default
 * export: at run time the import is the function itself.
 */
export const pagerank = pagerankModule as unknown as (typeof pagerankModule)['default']
export const louvain = louvainModule as unknown as (typeof louvainModule)['default']

export { UndirectedGraph }
