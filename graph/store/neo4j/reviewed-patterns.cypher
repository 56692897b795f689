// FOCUS, the best
MATCH (n0:Entity)-[r1:`FOCUSES_ON`]->(n1:Entity)
WHERE n0:`Cluster` AND n1:`Domain` AND n0.id IN $from
WITH n0 AS start, n1 AS end, [n0, n1] AS ns, [r1] AS rs
WITH start, end, collect([
  toInteger(floor(reduce(w = 1.0, r IN rs | w * r.confidence) * 1000000.0 + 0.5)), ns, rs]) AS found
WITH start, CASE WHEN size(found) <= $perPair THEN found ELSE COLLECT {
  UNWIND found AS path
  WITH path ORDER BY path[0] DESC, [n IN path[1] | n.id], [r IN path[2] | r.id] LIMIT $perPair
  RETURN path
} END AS best
WITH start, collect(best) AS pairs, sum(reduce(s = 0, path IN best | s + path[0])) AS total
ORDER BY total DESC, start.id LIMIT $starts
UNWIND pairs AS best
UNWIND best AS path
RETURN [n IN path[1] | n.id] AS nodes, [r IN path[2] | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// FOCUS, all
MATCH (n0:Entity)-[r1:`FOCUSES_ON`]->(n1:Entity)
WHERE n0:`Cluster` AND n1:`Domain` AND n0.id IN $from
WITH n0 AS start, n1 AS end, [n0, n1] AS ns, [r1] AS rs
RETURN [n IN ns | n.id] AS nodes, [r IN rs | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// FOCUS, outline
MATCH (n0:Entity)-[r1:`FOCUSES_ON`]->(n1:Entity)
WHERE n0:`Cluster` AND n1:`Domain`
RETURN collect(id(n0)) AS n0, collect(id(n1)) AS n1, collect(r1.id) AS r1;

// PROJECTS, the best
MATCH (n0:Entity)<-[r1:`RUN_BY`]-(n1)-[r2:`ADDRESSES`]->(n2:Entity)
WHERE n0:`Cluster` AND n1:`Project` AND n2:`Domain` AND n0.id IN $from
WITH n0 AS start, n2 AS end, [n0, n1, n2] AS ns, [r1, r2] AS rs
WITH start, end, collect([
  toInteger(floor(reduce(w = 1.0, r IN rs | w * r.confidence) * 1000000.0 + 0.5)), ns, rs]) AS found
WITH start, CASE WHEN size(found) <= $perPair THEN found ELSE COLLECT {
  UNWIND found AS path
  WITH path ORDER BY path[0] DESC, [n IN path[1] | n.id], [r IN path[2] | r.id] LIMIT $perPair
  RETURN path
} END AS best
WITH start, collect(best) AS pairs, sum(reduce(s = 0, path IN best | s + path[0])) AS total
ORDER BY total DESC, start.id LIMIT $starts
UNWIND pairs AS best
UNWIND best AS path
RETURN [n IN path[1] | n.id] AS nodes, [r IN path[2] | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// PROJECTS, all
MATCH (n0:Entity)<-[r1:`RUN_BY`]-(n1)-[r2:`ADDRESSES`]->(n2:Entity)
WHERE n0:`Cluster` AND n1:`Project` AND n2:`Domain` AND n0.id IN $from
WITH n0 AS start, n2 AS end, [n0, n1, n2] AS ns, [r1, r2] AS rs
RETURN [n IN ns | n.id] AS nodes, [r IN rs | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// PROJECTS, outline
MATCH (n0:Entity)<-[r1:`RUN_BY`]-(n1)-[r2:`ADDRESSES`]->(n2:Entity)
WHERE n0:`Cluster` AND n1:`Project` AND n2:`Domain`
RETURN collect(id(n0)) AS n0, collect(id(n1)) AS n1, collect(id(n2)) AS n2, collect(r1.id) AS r1, collect(r2.id) AS r2;

// TECHNOLOGIES, the best
MATCH (n0:Entity)<-[r1:`DEVELOPED_BY`]-(n1)-[r2:`ADDRESSES`]->(n2:Entity)
WHERE n0:`Cluster` AND n1:`Technology` AND n2:`Domain` AND n0.id IN $from
WITH n0 AS start, n2 AS end, [n0, n1, n2] AS ns, [r1, r2] AS rs
WITH start, end, collect([
  toInteger(floor(reduce(w = 1.0, r IN rs | w * r.confidence) * 1000000.0 + 0.5)), ns, rs]) AS found
WITH start, CASE WHEN size(found) <= $perPair THEN found ELSE COLLECT {
  UNWIND found AS path
  WITH path ORDER BY path[0] DESC, [n IN path[1] | n.id], [r IN path[2] | r.id] LIMIT $perPair
  RETURN path
} END AS best
WITH start, collect(best) AS pairs, sum(reduce(s = 0, path IN best | s + path[0])) AS total
ORDER BY total DESC, start.id LIMIT $starts
UNWIND pairs AS best
UNWIND best AS path
RETURN [n IN path[1] | n.id] AS nodes, [r IN path[2] | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// TECHNOLOGIES, all
MATCH (n0:Entity)<-[r1:`DEVELOPED_BY`]-(n1)-[r2:`ADDRESSES`]->(n2:Entity)
WHERE n0:`Cluster` AND n1:`Technology` AND n2:`Domain` AND n0.id IN $from
WITH n0 AS start, n2 AS end, [n0, n1, n2] AS ns, [r1, r2] AS rs
RETURN [n IN ns | n.id] AS nodes, [r IN rs | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// TECHNOLOGIES, outline
MATCH (n0:Entity)<-[r1:`DEVELOPED_BY`]-(n1)-[r2:`ADDRESSES`]->(n2:Entity)
WHERE n0:`Cluster` AND n1:`Technology` AND n2:`Domain`
RETURN collect(id(n0)) AS n0, collect(id(n1)) AS n1, collect(id(n2)) AS n2, collect(r1.id) AS r1, collect(r2.id) AS r2;

// SHARED_INSTITUTIONS, the best
MATCH (n0:Entity)<-[r1:`MEMBER_OF`]-(n1)-[r2:`MEMBER_OF`]->(n2:Entity)
WHERE n0:`Cluster` AND n1:`Institution` AND n2:`Cluster` AND n0.id IN $from AND n0 <> n2
WITH n0 AS start, n2 AS end, [n0, n1, n2] AS ns, [r1, r2] AS rs
WITH start, end, collect([
  toInteger(floor(reduce(w = 1.0, r IN rs | w * r.confidence) * 1000000.0 + 0.5)), ns, rs]) AS found
WITH start, CASE WHEN size(found) <= $perPair THEN found ELSE COLLECT {
  UNWIND found AS path
  WITH path ORDER BY path[0] DESC, [n IN path[1] | n.id], [r IN path[2] | r.id] LIMIT $perPair
  RETURN path
} END AS best
WITH start, collect(best) AS pairs, sum(reduce(s = 0, path IN best | s + path[0])) AS total
ORDER BY total DESC, start.id LIMIT $starts
UNWIND pairs AS best
UNWIND best AS path
RETURN [n IN path[1] | n.id] AS nodes, [r IN path[2] | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// SHARED_INSTITUTIONS, all
MATCH (n0:Entity)<-[r1:`MEMBER_OF`]-(n1)-[r2:`MEMBER_OF`]->(n2:Entity)
WHERE n0:`Cluster` AND n1:`Institution` AND n2:`Cluster` AND n0.id IN $from AND n0 <> n2
WITH n0 AS start, n2 AS end, [n0, n1, n2] AS ns, [r1, r2] AS rs
RETURN [n IN ns | n.id] AS nodes, [r IN rs | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// SHARED_INSTITUTIONS, outline
MATCH (n0:Entity)<-[r1:`MEMBER_OF`]-(n1)-[r2:`MEMBER_OF`]->(n2:Entity)
WHERE n0:`Cluster` AND n1:`Institution` AND n2:`Cluster` AND n0 <> n2
RETURN collect(id(n0)) AS n0, collect(id(n1)) AS n1, collect(id(n2)) AS n2, collect(r1.id) AS r1, collect(r2.id) AS r2;

// SHARED_PARTNERS, the best
MATCH (n0:Entity)-[r1:`MEMBER_OF`|`HOSTED_BY`|`COLLABORATES_WITH`]-(n1)-[r2:`MEMBER_OF`|`HOSTED_BY`|`COLLABORATES_WITH`]-(n2:Entity)
WHERE n0:`Cluster` AND n1:`Institution` AND n2:`Cluster` AND n0.id IN $from AND n0 <> n2
WITH n0 AS start, n2 AS end, [n0, n1, n2] AS ns, [r1, r2] AS rs
WITH start, end, collect([
  toInteger(floor(reduce(w = 1.0, r IN rs | w * r.confidence) * 1000000.0 + 0.5)), ns, rs]) AS found
WITH start, CASE WHEN size(found) <= $perPair THEN found ELSE COLLECT {
  UNWIND found AS path
  WITH path ORDER BY path[0] DESC, [n IN path[1] | n.id], [r IN path[2] | r.id] LIMIT $perPair
  RETURN path
} END AS best
WITH start, collect(best) AS pairs, sum(reduce(s = 0, path IN best | s + path[0])) AS total
ORDER BY total DESC, start.id LIMIT $starts
UNWIND pairs AS best
UNWIND best AS path
RETURN [n IN path[1] | n.id] AS nodes, [r IN path[2] | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// SHARED_PARTNERS, all
MATCH (n0:Entity)-[r1:`MEMBER_OF`|`HOSTED_BY`|`COLLABORATES_WITH`]-(n1)-[r2:`MEMBER_OF`|`HOSTED_BY`|`COLLABORATES_WITH`]-(n2:Entity)
WHERE n0:`Cluster` AND n1:`Institution` AND n2:`Cluster` AND n0.id IN $from AND n0 <> n2
WITH n0 AS start, n2 AS end, [n0, n1, n2] AS ns, [r1, r2] AS rs
RETURN [n IN ns | n.id] AS nodes, [r IN rs | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// SHARED_PARTNERS, outline
MATCH (n0:Entity)-[r1:`MEMBER_OF`|`HOSTED_BY`|`COLLABORATES_WITH`]-(n1)-[r2:`MEMBER_OF`|`HOSTED_BY`|`COLLABORATES_WITH`]-(n2:Entity)
WHERE n0:`Cluster` AND n1:`Institution` AND n2:`Cluster` AND n0 <> n2
RETURN collect(id(n0)) AS n0, collect(id(n1)) AS n1, collect(id(n2)) AS n2, collect(r1.id) AS r1, collect(r2.id) AS r2;

// COOPERATION, the best
MATCH (n0:Entity)<-[r1:`COOPERATES_IN`]-(n1:Entity)
WHERE n0:`Domain` AND n1:`Place`|`Forum` AND n0.id IN $from
WITH n0 AS start, n1 AS end, [n0, n1] AS ns, [r1] AS rs
WITH start, end, collect([
  toInteger(floor(reduce(w = 1.0, r IN rs | w * r.confidence) * 1000000.0 + 0.5)), ns, rs]) AS found
WITH start, CASE WHEN size(found) <= $perPair THEN found ELSE COLLECT {
  UNWIND found AS path
  WITH path ORDER BY path[0] DESC, [n IN path[1] | n.id], [r IN path[2] | r.id] LIMIT $perPair
  RETURN path
} END AS best
WITH start, collect(best) AS pairs, sum(reduce(s = 0, path IN best | s + path[0])) AS total
ORDER BY total DESC, start.id LIMIT $starts
UNWIND pairs AS best
UNWIND best AS path
RETURN [n IN path[1] | n.id] AS nodes, [r IN path[2] | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// COOPERATION, all
MATCH (n0:Entity)<-[r1:`COOPERATES_IN`]-(n1:Entity)
WHERE n0:`Domain` AND n1:`Place`|`Forum` AND n0.id IN $from
WITH n0 AS start, n1 AS end, [n0, n1] AS ns, [r1] AS rs
RETURN [n IN ns | n.id] AS nodes, [r IN rs | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// COOPERATION, outline
MATCH (n0:Entity)<-[r1:`COOPERATES_IN`]-(n1:Entity)
WHERE n0:`Domain` AND n1:`Place`|`Forum`
RETURN collect(id(n0)) AS n0, collect(id(n1)) AS n1, collect(r1.id) AS r1;

// WORKS_IN, the best
MATCH (n0:Entity)-[r1:`WORKS_IN`]->(n1:Entity)
WHERE n0:`Institution` AND n1:`Domain` AND n0.id IN $from
WITH n0 AS start, n1 AS end, [n0, n1] AS ns, [r1] AS rs
WITH start, end, collect([
  toInteger(floor(reduce(w = 1.0, r IN rs | w * r.confidence) * 1000000.0 + 0.5)), ns, rs]) AS found
WITH start, CASE WHEN size(found) <= $perPair THEN found ELSE COLLECT {
  UNWIND found AS path
  WITH path ORDER BY path[0] DESC, [n IN path[1] | n.id], [r IN path[2] | r.id] LIMIT $perPair
  RETURN path
} END AS best
WITH start, collect(best) AS pairs, sum(reduce(s = 0, path IN best | s + path[0])) AS total
ORDER BY total DESC, start.id LIMIT $starts
UNWIND pairs AS best
UNWIND best AS path
RETURN [n IN path[1] | n.id] AS nodes, [r IN path[2] | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// WORKS_IN, all
MATCH (n0:Entity)-[r1:`WORKS_IN`]->(n1:Entity)
WHERE n0:`Institution` AND n1:`Domain` AND n0.id IN $from
WITH n0 AS start, n1 AS end, [n0, n1] AS ns, [r1] AS rs
RETURN [n IN ns | n.id] AS nodes, [r IN rs | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// WORKS_IN, outline
MATCH (n0:Entity)-[r1:`WORKS_IN`]->(n1:Entity)
WHERE n0:`Institution` AND n1:`Domain`
RETURN collect(id(n0)) AS n0, collect(id(n1)) AS n1, collect(r1.id) AS r1;

// MEMBERSHIP, the best
MATCH (n0:Entity)-[r1:`MEMBER_OF`]->(n1:Entity)
WHERE n0:`Institution` AND n1:`Cluster` AND n0.id IN $from
WITH n0 AS start, n1 AS end, [n0, n1] AS ns, [r1] AS rs
WITH start, end, collect([
  toInteger(floor(reduce(w = 1.0, r IN rs | w * r.confidence) * 1000000.0 + 0.5)), ns, rs]) AS found
WITH start, CASE WHEN size(found) <= $perPair THEN found ELSE COLLECT {
  UNWIND found AS path
  WITH path ORDER BY path[0] DESC, [n IN path[1] | n.id], [r IN path[2] | r.id] LIMIT $perPair
  RETURN path
} END AS best
WITH start, collect(best) AS pairs, sum(reduce(s = 0, path IN best | s + path[0])) AS total
ORDER BY total DESC, start.id LIMIT $starts
UNWIND pairs AS best
UNWIND best AS path
RETURN [n IN path[1] | n.id] AS nodes, [r IN path[2] | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// MEMBERSHIP, all
MATCH (n0:Entity)-[r1:`MEMBER_OF`]->(n1:Entity)
WHERE n0:`Institution` AND n1:`Cluster` AND n0.id IN $from
WITH n0 AS start, n1 AS end, [n0, n1] AS ns, [r1] AS rs
RETURN [n IN ns | n.id] AS nodes, [r IN rs | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// MEMBERSHIP, outline
MATCH (n0:Entity)-[r1:`MEMBER_OF`]->(n1:Entity)
WHERE n0:`Institution` AND n1:`Cluster`
RETURN collect(id(n0)) AS n0, collect(id(n1)) AS n1, collect(r1.id) AS r1;

// EXPERTISE, the best
MATCH (n0:Entity)-[r1:`EXPERT_IN`]->(n1:Entity)
WHERE n0:`Person` AND n1:`Domain` AND n0.id IN $from
WITH n0 AS start, n1 AS end, [n0, n1] AS ns, [r1] AS rs
WITH start, end, collect([
  toInteger(floor(reduce(w = 1.0, r IN rs | w * r.confidence) * 1000000.0 + 0.5)), ns, rs]) AS found
WITH start, CASE WHEN size(found) <= $perPair THEN found ELSE COLLECT {
  UNWIND found AS path
  WITH path ORDER BY path[0] DESC, [n IN path[1] | n.id], [r IN path[2] | r.id] LIMIT $perPair
  RETURN path
} END AS best
WITH start, collect(best) AS pairs, sum(reduce(s = 0, path IN best | s + path[0])) AS total
ORDER BY total DESC, start.id LIMIT $starts
UNWIND pairs AS best
UNWIND best AS path
RETURN [n IN path[1] | n.id] AS nodes, [r IN path[2] | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// EXPERTISE, all
MATCH (n0:Entity)-[r1:`EXPERT_IN`]->(n1:Entity)
WHERE n0:`Person` AND n1:`Domain` AND n0.id IN $from
WITH n0 AS start, n1 AS end, [n0, n1] AS ns, [r1] AS rs
RETURN [n IN ns | n.id] AS nodes, [r IN rs | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// EXPERTISE, outline
MATCH (n0:Entity)-[r1:`EXPERT_IN`]->(n1:Entity)
WHERE n0:`Person` AND n1:`Domain`
RETURN collect(id(n0)) AS n0, collect(id(n1)) AS n1, collect(r1.id) AS r1;

// DEPLOYMENT, the best
MATCH (n0:Entity)<-[r1:`ADDRESSES`]-(n1)-[r2:`DEPLOYED_IN`]->(n2:Entity)
WHERE n0:`Domain` AND n1:`Technology`|`Project` AND n2:`Place` AND n0.id IN $from
WITH n0 AS start, n2 AS end, [n0, n1, n2] AS ns, [r1, r2] AS rs
WITH start, end, collect([
  toInteger(floor(reduce(w = 1.0, r IN rs | w * r.confidence) * 1000000.0 + 0.5)), ns, rs]) AS found
WITH start, CASE WHEN size(found) <= $perPair THEN found ELSE COLLECT {
  UNWIND found AS path
  WITH path ORDER BY path[0] DESC, [n IN path[1] | n.id], [r IN path[2] | r.id] LIMIT $perPair
  RETURN path
} END AS best
WITH start, collect(best) AS pairs, sum(reduce(s = 0, path IN best | s + path[0])) AS total
ORDER BY total DESC, start.id LIMIT $starts
UNWIND pairs AS best
UNWIND best AS path
RETURN [n IN path[1] | n.id] AS nodes, [r IN path[2] | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// DEPLOYMENT, all
MATCH (n0:Entity)<-[r1:`ADDRESSES`]-(n1)-[r2:`DEPLOYED_IN`]->(n2:Entity)
WHERE n0:`Domain` AND n1:`Technology`|`Project` AND n2:`Place` AND n0.id IN $from
WITH n0 AS start, n2 AS end, [n0, n1, n2] AS ns, [r1, r2] AS rs
RETURN [n IN ns | n.id] AS nodes, [r IN rs | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// DEPLOYMENT, outline
MATCH (n0:Entity)<-[r1:`ADDRESSES`]-(n1)-[r2:`DEPLOYED_IN`]->(n2:Entity)
WHERE n0:`Domain` AND n1:`Technology`|`Project` AND n2:`Place`
RETURN collect(id(n0)) AS n0, collect(id(n1)) AS n1, collect(id(n2)) AS n2, collect(r1.id) AS r1, collect(r2.id) AS r2;

// INSTITUTION_TYPES, the best
MATCH (n0:Entity)-[r1:`LOCATED_IN`]->(n1:Entity)
WHERE n0:`Institution` AND n1:`Place` AND n0.id IN $from
WITH n0 AS start, n1 AS end, [n0, n1] AS ns, [r1] AS rs
WITH start, end, collect([
  toInteger(floor(reduce(w = 1.0, r IN rs | w * r.confidence) * 1000000.0 + 0.5)), ns, rs]) AS found
WITH start, CASE WHEN size(found) <= $perPair THEN found ELSE COLLECT {
  UNWIND found AS path
  WITH path ORDER BY path[0] DESC, [n IN path[1] | n.id], [r IN path[2] | r.id] LIMIT $perPair
  RETURN path
} END AS best
WITH start, collect(best) AS pairs, sum(reduce(s = 0, path IN best | s + path[0])) AS total
ORDER BY total DESC, start.id LIMIT $starts
UNWIND pairs AS best
UNWIND best AS path
RETURN [n IN path[1] | n.id] AS nodes, [r IN path[2] | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// INSTITUTION_TYPES, all
MATCH (n0:Entity)-[r1:`LOCATED_IN`]->(n1:Entity)
WHERE n0:`Institution` AND n1:`Place` AND n0.id IN $from
WITH n0 AS start, n1 AS end, [n0, n1] AS ns, [r1] AS rs
RETURN [n IN ns | n.id] AS nodes, [r IN rs | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// INSTITUTION_TYPES, outline
MATCH (n0:Entity)-[r1:`LOCATED_IN`]->(n1:Entity)
WHERE n0:`Institution` AND n1:`Place`
RETURN collect(id(n0)) AS n0, collect(id(n1)) AS n1, collect(r1.id) AS r1;

// CAPACITY, the best
MATCH (n0:Entity)<-[r1:`WORKS_IN`]-(n1)-[r2:`LOCATED_IN`]->(n2:Entity)
WHERE n0:`Domain` AND n1:`Institution` AND n2:`Place` AND n0.id IN $from
WITH n0 AS start, n2 AS end, [n0, n1, n2] AS ns, [r1, r2] AS rs
WITH start, end, collect([
  toInteger(floor(reduce(w = 1.0, r IN rs | w * r.confidence) * 1000000.0 + 0.5)), ns, rs]) AS found
WITH start, CASE WHEN size(found) <= $perPair THEN found ELSE COLLECT {
  UNWIND found AS path
  WITH path ORDER BY path[0] DESC, [n IN path[1] | n.id], [r IN path[2] | r.id] LIMIT $perPair
  RETURN path
} END AS best
WITH start, collect(best) AS pairs, sum(reduce(s = 0, path IN best | s + path[0])) AS total
ORDER BY total DESC, start.id LIMIT $starts
UNWIND pairs AS best
UNWIND best AS path
RETURN [n IN path[1] | n.id] AS nodes, [r IN path[2] | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// CAPACITY, all
MATCH (n0:Entity)<-[r1:`WORKS_IN`]-(n1)-[r2:`LOCATED_IN`]->(n2:Entity)
WHERE n0:`Domain` AND n1:`Institution` AND n2:`Place` AND n0.id IN $from
WITH n0 AS start, n2 AS end, [n0, n1, n2] AS ns, [r1, r2] AS rs
RETURN [n IN ns | n.id] AS nodes, [r IN rs | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// CAPACITY, outline
MATCH (n0:Entity)<-[r1:`WORKS_IN`]-(n1)-[r2:`LOCATED_IN`]->(n2:Entity)
WHERE n0:`Domain` AND n1:`Institution` AND n2:`Place`
RETURN collect(id(n0)) AS n0, collect(id(n1)) AS n1, collect(id(n2)) AS n2, collect(r1.id) AS r1, collect(r2.id) AS r2;

// PARTICIPATION, the best
MATCH (n0:Entity)-[r1:`PARTICIPATES_IN`]->(n1)-[r2:`ADDRESSES`]->(n2:Entity)
WHERE n0:`Institution` AND n1:`Project` AND n2:`Domain` AND n0.id IN $from
WITH n0 AS start, n2 AS end, [n0, n1, n2] AS ns, [r1, r2] AS rs
WITH start, end, collect([
  toInteger(floor(reduce(w = 1.0, r IN rs | w * r.confidence) * 1000000.0 + 0.5)), ns, rs]) AS found
WITH start, CASE WHEN size(found) <= $perPair THEN found ELSE COLLECT {
  UNWIND found AS path
  WITH path ORDER BY path[0] DESC, [n IN path[1] | n.id], [r IN path[2] | r.id] LIMIT $perPair
  RETURN path
} END AS best
WITH start, collect(best) AS pairs, sum(reduce(s = 0, path IN best | s + path[0])) AS total
ORDER BY total DESC, start.id LIMIT $starts
UNWIND pairs AS best
UNWIND best AS path
RETURN [n IN path[1] | n.id] AS nodes, [r IN path[2] | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// PARTICIPATION, all
MATCH (n0:Entity)-[r1:`PARTICIPATES_IN`]->(n1)-[r2:`ADDRESSES`]->(n2:Entity)
WHERE n0:`Institution` AND n1:`Project` AND n2:`Domain` AND n0.id IN $from
WITH n0 AS start, n2 AS end, [n0, n1, n2] AS ns, [r1, r2] AS rs
RETURN [n IN ns | n.id] AS nodes, [r IN rs | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// PARTICIPATION, outline
MATCH (n0:Entity)-[r1:`PARTICIPATES_IN`]->(n1)-[r2:`ADDRESSES`]->(n2:Entity)
WHERE n0:`Institution` AND n1:`Project` AND n2:`Domain`
RETURN collect(id(n0)) AS n0, collect(id(n1)) AS n1, collect(id(n2)) AS n2, collect(r1.id) AS r1, collect(r2.id) AS r2;

// DEVELOPERS, the best
MATCH (n0:Entity)<-[r1:`DEVELOPED_BY`]-(n1)-[r2:`ADDRESSES`]->(n2:Entity)
WHERE n0:`Institution` AND n1:`Technology` AND n2:`Domain` AND n0.id IN $from
WITH n0 AS start, n2 AS end, [n0, n1, n2] AS ns, [r1, r2] AS rs
WITH start, end, collect([
  toInteger(floor(reduce(w = 1.0, r IN rs | w * r.confidence) * 1000000.0 + 0.5)), ns, rs]) AS found
WITH start, CASE WHEN size(found) <= $perPair THEN found ELSE COLLECT {
  UNWIND found AS path
  WITH path ORDER BY path[0] DESC, [n IN path[1] | n.id], [r IN path[2] | r.id] LIMIT $perPair
  RETURN path
} END AS best
WITH start, collect(best) AS pairs, sum(reduce(s = 0, path IN best | s + path[0])) AS total
ORDER BY total DESC, start.id LIMIT $starts
UNWIND pairs AS best
UNWIND best AS path
RETURN [n IN path[1] | n.id] AS nodes, [r IN path[2] | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// DEVELOPERS, all
MATCH (n0:Entity)<-[r1:`DEVELOPED_BY`]-(n1)-[r2:`ADDRESSES`]->(n2:Entity)
WHERE n0:`Institution` AND n1:`Technology` AND n2:`Domain` AND n0.id IN $from
WITH n0 AS start, n2 AS end, [n0, n1, n2] AS ns, [r1, r2] AS rs
RETURN [n IN ns | n.id] AS nodes, [r IN rs | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// DEVELOPERS, outline
MATCH (n0:Entity)<-[r1:`DEVELOPED_BY`]-(n1)-[r2:`ADDRESSES`]->(n2:Entity)
WHERE n0:`Institution` AND n1:`Technology` AND n2:`Domain`
RETURN collect(id(n0)) AS n0, collect(id(n1)) AS n1, collect(id(n2)) AS n2, collect(r1.id) AS r1, collect(r2.id) AS r2;

// COLLABORATION, the best
MATCH (n0:Entity)-[r1:`COLLABORATES_WITH`]-(n1:Entity)
WHERE n0:`Cluster` AND n1:`Cluster`|`Institution`|`Forum` AND n0.id IN $from
WITH n0 AS start, n1 AS end, [n0, n1] AS ns, [r1] AS rs
WITH start, end, collect([
  toInteger(floor(reduce(w = 1.0, r IN rs | w * r.confidence) * 1000000.0 + 0.5)), ns, rs]) AS found
WITH start, CASE WHEN size(found) <= $perPair THEN found ELSE COLLECT {
  UNWIND found AS path
  WITH path ORDER BY path[0] DESC, [n IN path[1] | n.id], [r IN path[2] | r.id] LIMIT $perPair
  RETURN path
} END AS best
WITH start, collect(best) AS pairs, sum(reduce(s = 0, path IN best | s + path[0])) AS total
ORDER BY total DESC, start.id LIMIT $starts
UNWIND pairs AS best
UNWIND best AS path
RETURN [n IN path[1] | n.id] AS nodes, [r IN path[2] | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// COLLABORATION, all
MATCH (n0:Entity)-[r1:`COLLABORATES_WITH`]-(n1:Entity)
WHERE n0:`Cluster` AND n1:`Cluster`|`Institution`|`Forum` AND n0.id IN $from
WITH n0 AS start, n1 AS end, [n0, n1] AS ns, [r1] AS rs
RETURN [n IN ns | n.id] AS nodes, [r IN rs | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// COLLABORATION, outline
MATCH (n0:Entity)-[r1:`COLLABORATES_WITH`]-(n1:Entity)
WHERE n0:`Cluster` AND n1:`Cluster`|`Institution`|`Forum`
RETURN collect(id(n0)) AS n0, collect(id(n1)) AS n1, collect(r1.id) AS r1;

// evidence works in the field, the best
MATCH (n0:Entity)-[r1:`WORKS_IN`]->(n1:Entity)
WHERE n0:`Institution` AND n1:`Domain` AND n0.id IN $from
WITH n0 AS start, n1 AS end, [n0, n1] AS ns, [r1] AS rs
WITH start, end, collect([
  toInteger(floor(reduce(w = 1.0, r IN rs | w * r.confidence) * 1000000.0 + 0.5)), ns, rs]) AS found
WITH start, CASE WHEN size(found) <= $perPair THEN found ELSE COLLECT {
  UNWIND found AS path
  WITH path ORDER BY path[0] DESC, [n IN path[1] | n.id], [r IN path[2] | r.id] LIMIT $perPair
  RETURN path
} END AS best
WITH start, collect(best) AS pairs, sum(reduce(s = 0, path IN best | s + path[0])) AS total
ORDER BY total DESC, start.id LIMIT $starts
UNWIND pairs AS best
UNWIND best AS path
RETURN [n IN path[1] | n.id] AS nodes, [r IN path[2] | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// evidence works in the field, all
MATCH (n0:Entity)-[r1:`WORKS_IN`]->(n1:Entity)
WHERE n0:`Institution` AND n1:`Domain` AND n0.id IN $from
WITH n0 AS start, n1 AS end, [n0, n1] AS ns, [r1] AS rs
RETURN [n IN ns | n.id] AS nodes, [r IN rs | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// evidence works in the field, outline
MATCH (n0:Entity)-[r1:`WORKS_IN`]->(n1:Entity)
WHERE n0:`Institution` AND n1:`Domain`
RETURN collect(id(n0)) AS n0, collect(id(n1)) AS n1, collect(r1.id) AS r1;

// evidence developed a technology, the best
MATCH (n0:Entity)<-[r1:`DEVELOPED_BY`]-(n1)-[r2:`ADDRESSES`]->(n2:Entity)
WHERE n0:`Institution` AND n1:`Technology` AND n2:`Domain` AND n0.id IN $from
WITH n0 AS start, n2 AS end, [n0, n1, n2] AS ns, [r1, r2] AS rs
WITH start, end, collect([
  toInteger(floor(reduce(w = 1.0, r IN rs | w * r.confidence) * 1000000.0 + 0.5)), ns, rs]) AS found
WITH start, CASE WHEN size(found) <= $perPair THEN found ELSE COLLECT {
  UNWIND found AS path
  WITH path ORDER BY path[0] DESC, [n IN path[1] | n.id], [r IN path[2] | r.id] LIMIT $perPair
  RETURN path
} END AS best
WITH start, collect(best) AS pairs, sum(reduce(s = 0, path IN best | s + path[0])) AS total
ORDER BY total DESC, start.id LIMIT $starts
UNWIND pairs AS best
UNWIND best AS path
RETURN [n IN path[1] | n.id] AS nodes, [r IN path[2] | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// evidence developed a technology, all
MATCH (n0:Entity)<-[r1:`DEVELOPED_BY`]-(n1)-[r2:`ADDRESSES`]->(n2:Entity)
WHERE n0:`Institution` AND n1:`Technology` AND n2:`Domain` AND n0.id IN $from
WITH n0 AS start, n2 AS end, [n0, n1, n2] AS ns, [r1, r2] AS rs
RETURN [n IN ns | n.id] AS nodes, [r IN rs | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// evidence developed a technology, outline
MATCH (n0:Entity)<-[r1:`DEVELOPED_BY`]-(n1)-[r2:`ADDRESSES`]->(n2:Entity)
WHERE n0:`Institution` AND n1:`Technology` AND n2:`Domain`
RETURN collect(id(n0)) AS n0, collect(id(n1)) AS n1, collect(id(n2)) AS n2, collect(r1.id) AS r1, collect(r2.id) AS r2;

// evidence takes part in a project, the best
MATCH (n0:Entity)-[r1:`PARTICIPATES_IN`]->(n1)-[r2:`ADDRESSES`]->(n2:Entity)
WHERE n0:`Institution` AND n1:`Project` AND n2:`Domain` AND n0.id IN $from
WITH n0 AS start, n2 AS end, [n0, n1, n2] AS ns, [r1, r2] AS rs
WITH start, end, collect([
  toInteger(floor(reduce(w = 1.0, r IN rs | w * r.confidence) * 1000000.0 + 0.5)), ns, rs]) AS found
WITH start, CASE WHEN size(found) <= $perPair THEN found ELSE COLLECT {
  UNWIND found AS path
  WITH path ORDER BY path[0] DESC, [n IN path[1] | n.id], [r IN path[2] | r.id] LIMIT $perPair
  RETURN path
} END AS best
WITH start, collect(best) AS pairs, sum(reduce(s = 0, path IN best | s + path[0])) AS total
ORDER BY total DESC, start.id LIMIT $starts
UNWIND pairs AS best
UNWIND best AS path
RETURN [n IN path[1] | n.id] AS nodes, [r IN path[2] | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// evidence takes part in a project, all
MATCH (n0:Entity)-[r1:`PARTICIPATES_IN`]->(n1)-[r2:`ADDRESSES`]->(n2:Entity)
WHERE n0:`Institution` AND n1:`Project` AND n2:`Domain` AND n0.id IN $from
WITH n0 AS start, n2 AS end, [n0, n1, n2] AS ns, [r1, r2] AS rs
RETURN [n IN ns | n.id] AS nodes, [r IN rs | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// evidence takes part in a project, outline
MATCH (n0:Entity)-[r1:`PARTICIPATES_IN`]->(n1)-[r2:`ADDRESSES`]->(n2:Entity)
WHERE n0:`Institution` AND n1:`Project` AND n2:`Domain`
RETURN collect(id(n0)) AS n0, collect(id(n1)) AS n1, collect(id(n2)) AS n2, collect(r1.id) AS r1, collect(r2.id) AS r2;

// evidence has an expert, the best
MATCH (n0:Entity)<-[r1:`AFFILIATED_WITH`|`LEADS`]-(n1)-[r2:`EXPERT_IN`]->(n2:Entity)
WHERE n0:`Institution` AND n1:`Person` AND n2:`Domain` AND n0.id IN $from
WITH n0 AS start, n2 AS end, [n0, n1, n2] AS ns, [r1, r2] AS rs
WITH start, end, collect([
  toInteger(floor(reduce(w = 1.0, r IN rs | w * r.confidence) * 1000000.0 + 0.5)), ns, rs]) AS found
WITH start, CASE WHEN size(found) <= $perPair THEN found ELSE COLLECT {
  UNWIND found AS path
  WITH path ORDER BY path[0] DESC, [n IN path[1] | n.id], [r IN path[2] | r.id] LIMIT $perPair
  RETURN path
} END AS best
WITH start, collect(best) AS pairs, sum(reduce(s = 0, path IN best | s + path[0])) AS total
ORDER BY total DESC, start.id LIMIT $starts
UNWIND pairs AS best
UNWIND best AS path
RETURN [n IN path[1] | n.id] AS nodes, [r IN path[2] | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// evidence has an expert, all
MATCH (n0:Entity)<-[r1:`AFFILIATED_WITH`|`LEADS`]-(n1)-[r2:`EXPERT_IN`]->(n2:Entity)
WHERE n0:`Institution` AND n1:`Person` AND n2:`Domain` AND n0.id IN $from
WITH n0 AS start, n2 AS end, [n0, n1, n2] AS ns, [r1, r2] AS rs
RETURN [n IN ns | n.id] AS nodes, [r IN rs | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// evidence has an expert, outline
MATCH (n0:Entity)<-[r1:`AFFILIATED_WITH`|`LEADS`]-(n1)-[r2:`EXPERT_IN`]->(n2:Entity)
WHERE n0:`Institution` AND n1:`Person` AND n2:`Domain`
RETURN collect(id(n0)) AS n0, collect(id(n1)) AS n1, collect(id(n2)) AS n2, collect(r1.id) AS r1, collect(r2.id) AS r2;

// evidence belongs to a cluster with this focus, the best
MATCH (n0:Entity)-[r1:`MEMBER_OF`]->(n1)-[r2:`FOCUSES_ON`]->(n2:Entity)
WHERE n0:`Institution` AND n1:`Cluster` AND n2:`Domain` AND n0.id IN $from
WITH n0 AS start, n2 AS end, [n0, n1, n2] AS ns, [r1, r2] AS rs
WITH start, end, collect([
  toInteger(floor(reduce(w = 1.0, r IN rs | w * r.confidence) * 1000000.0 + 0.5)), ns, rs]) AS found
WITH start, CASE WHEN size(found) <= $perPair THEN found ELSE COLLECT {
  UNWIND found AS path
  WITH path ORDER BY path[0] DESC, [n IN path[1] | n.id], [r IN path[2] | r.id] LIMIT $perPair
  RETURN path
} END AS best
WITH start, collect(best) AS pairs, sum(reduce(s = 0, path IN best | s + path[0])) AS total
ORDER BY total DESC, start.id LIMIT $starts
UNWIND pairs AS best
UNWIND best AS path
RETURN [n IN path[1] | n.id] AS nodes, [r IN path[2] | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// evidence belongs to a cluster with this focus, all
MATCH (n0:Entity)-[r1:`MEMBER_OF`]->(n1)-[r2:`FOCUSES_ON`]->(n2:Entity)
WHERE n0:`Institution` AND n1:`Cluster` AND n2:`Domain` AND n0.id IN $from
WITH n0 AS start, n2 AS end, [n0, n1, n2] AS ns, [r1, r2] AS rs
RETURN [n IN ns | n.id] AS nodes, [r IN rs | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// evidence belongs to a cluster with this focus, outline
MATCH (n0:Entity)-[r1:`MEMBER_OF`]->(n1)-[r2:`FOCUSES_ON`]->(n2:Entity)
WHERE n0:`Institution` AND n1:`Cluster` AND n2:`Domain`
RETURN collect(id(n0)) AS n0, collect(id(n1)) AS n1, collect(id(n2)) AS n2, collect(r1.id) AS r1, collect(r2.id) AS r2;

// evidence hosts a cluster with this focus, the best
MATCH (n0:Entity)<-[r1:`HOSTED_BY`]-(n1)-[r2:`FOCUSES_ON`]->(n2:Entity)
WHERE n0:`Institution` AND n1:`Cluster` AND n2:`Domain` AND n0.id IN $from
WITH n0 AS start, n2 AS end, [n0, n1, n2] AS ns, [r1, r2] AS rs
WITH start, end, collect([
  toInteger(floor(reduce(w = 1.0, r IN rs | w * r.confidence) * 1000000.0 + 0.5)), ns, rs]) AS found
WITH start, CASE WHEN size(found) <= $perPair THEN found ELSE COLLECT {
  UNWIND found AS path
  WITH path ORDER BY path[0] DESC, [n IN path[1] | n.id], [r IN path[2] | r.id] LIMIT $perPair
  RETURN path
} END AS best
WITH start, collect(best) AS pairs, sum(reduce(s = 0, path IN best | s + path[0])) AS total
ORDER BY total DESC, start.id LIMIT $starts
UNWIND pairs AS best
UNWIND best AS path
RETURN [n IN path[1] | n.id] AS nodes, [r IN path[2] | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// evidence hosts a cluster with this focus, all
MATCH (n0:Entity)<-[r1:`HOSTED_BY`]-(n1)-[r2:`FOCUSES_ON`]->(n2:Entity)
WHERE n0:`Institution` AND n1:`Cluster` AND n2:`Domain` AND n0.id IN $from
WITH n0 AS start, n2 AS end, [n0, n1, n2] AS ns, [r1, r2] AS rs
RETURN [n IN ns | n.id] AS nodes, [r IN rs | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// evidence hosts a cluster with this focus, outline
MATCH (n0:Entity)<-[r1:`HOSTED_BY`]-(n1)-[r2:`FOCUSES_ON`]->(n2:Entity)
WHERE n0:`Institution` AND n1:`Cluster` AND n2:`Domain`
RETURN collect(id(n0)) AS n0, collect(id(n1)) AS n1, collect(id(n2)) AS n2, collect(r1.id) AS r1, collect(r2.id) AS r2;

// introduction 1, the best
MATCH (n0:Entity)-[r1:`PARTICIPATES_IN`]->(n1)<-[r2:`PARTICIPATES_IN`]-(n2:Entity)
WHERE n0:`Institution` AND n1:`Project` AND n2:`Institution` AND n0.id IN $from AND n0 <> n2
WITH n0 AS start, n2 AS end, [n0, n1, n2] AS ns, [r1, r2] AS rs
WITH start, end, collect([
  toInteger(floor(reduce(w = 1.0, r IN rs | w * r.confidence) * 1000000.0 + 0.5)), ns, rs]) AS found
WITH start, CASE WHEN size(found) <= $perPair THEN found ELSE COLLECT {
  UNWIND found AS path
  WITH path ORDER BY path[0] DESC, [n IN path[1] | n.id], [r IN path[2] | r.id] LIMIT $perPair
  RETURN path
} END AS best
WITH start, collect(best) AS pairs, sum(reduce(s = 0, path IN best | s + path[0])) AS total
ORDER BY total DESC, start.id LIMIT $starts
UNWIND pairs AS best
UNWIND best AS path
RETURN [n IN path[1] | n.id] AS nodes, [r IN path[2] | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// introduction 1, all
MATCH (n0:Entity)-[r1:`PARTICIPATES_IN`]->(n1)<-[r2:`PARTICIPATES_IN`]-(n2:Entity)
WHERE n0:`Institution` AND n1:`Project` AND n2:`Institution` AND n0.id IN $from AND n0 <> n2
WITH n0 AS start, n2 AS end, [n0, n1, n2] AS ns, [r1, r2] AS rs
RETURN [n IN ns | n.id] AS nodes, [r IN rs | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// introduction 1, outline
MATCH (n0:Entity)-[r1:`PARTICIPATES_IN`]->(n1)<-[r2:`PARTICIPATES_IN`]-(n2:Entity)
WHERE n0:`Institution` AND n1:`Project` AND n2:`Institution` AND n0 <> n2
RETURN collect(id(n0)) AS n0, collect(id(n1)) AS n1, collect(id(n2)) AS n2, collect(r1.id) AS r1, collect(r2.id) AS r2;

// introduction 2, the best
MATCH (n0:Entity)<-[r1:`AFFILIATED_WITH`|`LEADS`]-(n1)-[r2:`AFFILIATED_WITH`|`LEADS`]->(n2:Entity)
WHERE n0:`Institution` AND n1:`Person` AND n2:`Institution` AND n0.id IN $from AND n0 <> n2
WITH n0 AS start, n2 AS end, [n0, n1, n2] AS ns, [r1, r2] AS rs
WITH start, end, collect([
  toInteger(floor(reduce(w = 1.0, r IN rs | w * r.confidence) * 1000000.0 + 0.5)), ns, rs]) AS found
WITH start, CASE WHEN size(found) <= $perPair THEN found ELSE COLLECT {
  UNWIND found AS path
  WITH path ORDER BY path[0] DESC, [n IN path[1] | n.id], [r IN path[2] | r.id] LIMIT $perPair
  RETURN path
} END AS best
WITH start, collect(best) AS pairs, sum(reduce(s = 0, path IN best | s + path[0])) AS total
ORDER BY total DESC, start.id LIMIT $starts
UNWIND pairs AS best
UNWIND best AS path
RETURN [n IN path[1] | n.id] AS nodes, [r IN path[2] | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// introduction 2, all
MATCH (n0:Entity)<-[r1:`AFFILIATED_WITH`|`LEADS`]-(n1)-[r2:`AFFILIATED_WITH`|`LEADS`]->(n2:Entity)
WHERE n0:`Institution` AND n1:`Person` AND n2:`Institution` AND n0.id IN $from AND n0 <> n2
WITH n0 AS start, n2 AS end, [n0, n1, n2] AS ns, [r1, r2] AS rs
RETURN [n IN ns | n.id] AS nodes, [r IN rs | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// introduction 2, outline
MATCH (n0:Entity)<-[r1:`AFFILIATED_WITH`|`LEADS`]-(n1)-[r2:`AFFILIATED_WITH`|`LEADS`]->(n2:Entity)
WHERE n0:`Institution` AND n1:`Person` AND n2:`Institution` AND n0 <> n2
RETURN collect(id(n0)) AS n0, collect(id(n1)) AS n1, collect(id(n2)) AS n2, collect(r1.id) AS r1, collect(r2.id) AS r2;

// introduction 3, the best
MATCH (n0:Entity)-[r1:`MEMBER_OF`]->(n1)<-[r2:`MEMBER_OF`]-(n2:Entity)
WHERE n0:`Institution` AND n1:`Cluster` AND n2:`Institution` AND n0.id IN $from AND n0 <> n2
WITH n0 AS start, n2 AS end, [n0, n1, n2] AS ns, [r1, r2] AS rs
WITH start, end, collect([
  toInteger(floor(reduce(w = 1.0, r IN rs | w * r.confidence) * 1000000.0 + 0.5)), ns, rs]) AS found
WITH start, CASE WHEN size(found) <= $perPair THEN found ELSE COLLECT {
  UNWIND found AS path
  WITH path ORDER BY path[0] DESC, [n IN path[1] | n.id], [r IN path[2] | r.id] LIMIT $perPair
  RETURN path
} END AS best
WITH start, collect(best) AS pairs, sum(reduce(s = 0, path IN best | s + path[0])) AS total
ORDER BY total DESC, start.id LIMIT $starts
UNWIND pairs AS best
UNWIND best AS path
RETURN [n IN path[1] | n.id] AS nodes, [r IN path[2] | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// introduction 3, all
MATCH (n0:Entity)-[r1:`MEMBER_OF`]->(n1)<-[r2:`MEMBER_OF`]-(n2:Entity)
WHERE n0:`Institution` AND n1:`Cluster` AND n2:`Institution` AND n0.id IN $from AND n0 <> n2
WITH n0 AS start, n2 AS end, [n0, n1, n2] AS ns, [r1, r2] AS rs
RETURN [n IN ns | n.id] AS nodes, [r IN rs | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// introduction 3, outline
MATCH (n0:Entity)-[r1:`MEMBER_OF`]->(n1)<-[r2:`MEMBER_OF`]-(n2:Entity)
WHERE n0:`Institution` AND n1:`Cluster` AND n2:`Institution` AND n0 <> n2
RETURN collect(id(n0)) AS n0, collect(id(n1)) AS n1, collect(id(n2)) AS n2, collect(r1.id) AS r1, collect(r2.id) AS r2;

// introduction 4, the best
MATCH (n0:Entity)-[r1:`MEMBER_OF`]->(n1)-[r2:`HOSTED_BY`]->(n2:Entity)
WHERE n0:`Institution` AND n1:`Cluster` AND n2:`Institution` AND n0.id IN $from AND n0 <> n2
WITH n0 AS start, n2 AS end, [n0, n1, n2] AS ns, [r1, r2] AS rs
WITH start, end, collect([
  toInteger(floor(reduce(w = 1.0, r IN rs | w * r.confidence) * 1000000.0 + 0.5)), ns, rs]) AS found
WITH start, CASE WHEN size(found) <= $perPair THEN found ELSE COLLECT {
  UNWIND found AS path
  WITH path ORDER BY path[0] DESC, [n IN path[1] | n.id], [r IN path[2] | r.id] LIMIT $perPair
  RETURN path
} END AS best
WITH start, collect(best) AS pairs, sum(reduce(s = 0, path IN best | s + path[0])) AS total
ORDER BY total DESC, start.id LIMIT $starts
UNWIND pairs AS best
UNWIND best AS path
RETURN [n IN path[1] | n.id] AS nodes, [r IN path[2] | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// introduction 4, all
MATCH (n0:Entity)-[r1:`MEMBER_OF`]->(n1)-[r2:`HOSTED_BY`]->(n2:Entity)
WHERE n0:`Institution` AND n1:`Cluster` AND n2:`Institution` AND n0.id IN $from AND n0 <> n2
WITH n0 AS start, n2 AS end, [n0, n1, n2] AS ns, [r1, r2] AS rs
RETURN [n IN ns | n.id] AS nodes, [r IN rs | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// introduction 4, outline
MATCH (n0:Entity)-[r1:`MEMBER_OF`]->(n1)-[r2:`HOSTED_BY`]->(n2:Entity)
WHERE n0:`Institution` AND n1:`Cluster` AND n2:`Institution` AND n0 <> n2
RETURN collect(id(n0)) AS n0, collect(id(n1)) AS n1, collect(id(n2)) AS n2, collect(r1.id) AS r1, collect(r2.id) AS r2;

// introduction 5, the best
MATCH (n0:Entity)<-[r1:`HOSTED_BY`]-(n1)<-[r2:`MEMBER_OF`]-(n2:Entity)
WHERE n0:`Institution` AND n1:`Cluster` AND n2:`Institution` AND n0.id IN $from AND n0 <> n2
WITH n0 AS start, n2 AS end, [n0, n1, n2] AS ns, [r1, r2] AS rs
WITH start, end, collect([
  toInteger(floor(reduce(w = 1.0, r IN rs | w * r.confidence) * 1000000.0 + 0.5)), ns, rs]) AS found
WITH start, CASE WHEN size(found) <= $perPair THEN found ELSE COLLECT {
  UNWIND found AS path
  WITH path ORDER BY path[0] DESC, [n IN path[1] | n.id], [r IN path[2] | r.id] LIMIT $perPair
  RETURN path
} END AS best
WITH start, collect(best) AS pairs, sum(reduce(s = 0, path IN best | s + path[0])) AS total
ORDER BY total DESC, start.id LIMIT $starts
UNWIND pairs AS best
UNWIND best AS path
RETURN [n IN path[1] | n.id] AS nodes, [r IN path[2] | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// introduction 5, all
MATCH (n0:Entity)<-[r1:`HOSTED_BY`]-(n1)<-[r2:`MEMBER_OF`]-(n2:Entity)
WHERE n0:`Institution` AND n1:`Cluster` AND n2:`Institution` AND n0.id IN $from AND n0 <> n2
WITH n0 AS start, n2 AS end, [n0, n1, n2] AS ns, [r1, r2] AS rs
RETURN [n IN ns | n.id] AS nodes, [r IN rs | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// introduction 5, outline
MATCH (n0:Entity)<-[r1:`HOSTED_BY`]-(n1)<-[r2:`MEMBER_OF`]-(n2:Entity)
WHERE n0:`Institution` AND n1:`Cluster` AND n2:`Institution` AND n0 <> n2
RETURN collect(id(n0)) AS n0, collect(id(n1)) AS n1, collect(id(n2)) AS n2, collect(r1.id) AS r1, collect(r2.id) AS r2;

// narrower terms, the best
MATCH p = (n0:Entity)(()-[:`PART_OF`]->()){1,6}(n1:Entity)
WHERE n0:`Domain` AND n1:`Domain` AND n0.id IN $from
WITH DISTINCT n0 AS start, n1 AS end, nodes(p) AS ns, relationships(p) AS rs
WHERE all(i IN range(0, size(ns) - 2) WHERE NOT ns[i] IN ns[i + 1..])
WITH start, end, collect([
  toInteger(floor(reduce(w = 1.0, r IN rs | w * r.confidence) * 1000000.0 + 0.5)), ns, rs]) AS found
WITH start, CASE WHEN size(found) <= $perPair THEN found ELSE COLLECT {
  UNWIND found AS path
  WITH path ORDER BY path[0] DESC, [n IN path[1] | n.id], [r IN path[2] | r.id] LIMIT $perPair
  RETURN path
} END AS best
WITH start, collect(best) AS pairs, sum(reduce(s = 0, path IN best | s + path[0])) AS total
ORDER BY total DESC, start.id LIMIT $starts
UNWIND pairs AS best
UNWIND best AS path
RETURN [n IN path[1] | n.id] AS nodes, [r IN path[2] | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// narrower terms, all
MATCH p = (n0:Entity)(()-[:`PART_OF`]->()){1,6}(n1:Entity)
WHERE n0:`Domain` AND n1:`Domain` AND n0.id IN $from
WITH DISTINCT n0 AS start, n1 AS end, nodes(p) AS ns, relationships(p) AS rs
WHERE all(i IN range(0, size(ns) - 2) WHERE NOT ns[i] IN ns[i + 1..])
RETURN [n IN ns | n.id] AS nodes, [r IN rs | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// connect, one hop, the best
MATCH (n0:Entity)-[r1]-(n1:Entity)
WHERE n0.id IN $from
WITH n0 AS start, n1 AS end, [n0, n1] AS ns, [r1] AS rs
WITH start, end, collect([
  toInteger(floor(reduce(w = 1.0, r IN rs | w * r.confidence) * 1000000.0 + 0.5)), ns, rs]) AS found
WITH start, CASE WHEN size(found) <= $perPair THEN found ELSE COLLECT {
  UNWIND found AS path
  WITH path ORDER BY path[0] DESC, [n IN path[1] | n.id], [r IN path[2] | r.id] LIMIT $perPair
  RETURN path
} END AS best
WITH start, collect(best) AS pairs, sum(reduce(s = 0, path IN best | s + path[0])) AS total
ORDER BY total DESC, start.id LIMIT $starts
UNWIND pairs AS best
UNWIND best AS path
RETURN [n IN path[1] | n.id] AS nodes, [r IN path[2] | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// connect, one hop, all
MATCH (n0:Entity)-[r1]-(n1:Entity)
WHERE n0.id IN $from
WITH n0 AS start, n1 AS end, [n0, n1] AS ns, [r1] AS rs
RETURN [n IN ns | n.id] AS nodes, [r IN rs | r.json] AS relations
UNION ALL
UNWIND $ends AS id MATCH (a:Alias {id: id}) RETURN [id, a.to] AS nodes, null AS relations;

// connect, one hop, outline
MATCH (n0:Entity)-[r1]-(n1:Entity)
RETURN collect(id(n0)) AS n0, collect(id(n1)) AS n1, collect(r1.id) AS r1;
